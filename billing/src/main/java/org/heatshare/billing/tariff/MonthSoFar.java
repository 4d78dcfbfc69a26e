package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.heatshare.billing.period.BillingPeriod;

/** The heat of a calendar month before a part of it that is priced on its own. */
final class MonthSoFar {

    private MonthSoFar() {}

    /** MWh from the first of the month, or from the first day that the use is of, to a part of that month. */
    static BigDecimal megawattHours(HeatUse use, BillingPeriod part) {
        LocalDate start = part.from().withDayOfMonth(1);
        if (start.isBefore(use.firstDay())) {
            start = use.firstDay();
        }
        return start.isBefore(part.from())
                ? EnergyCharge.megawattHours(use, new BillingPeriod(start, part.from()))
                : BigDecimal.ZERO;
    }
}
