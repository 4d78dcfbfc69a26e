package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.db.quantity.Energy;

/** What a delivery point used, as far as a tariff asks for it. */
public interface HeatUse {

    /** The first day of the period that is priced. */
    LocalDate firstDay();

    /** Heat used in a part of the period: the difference of the meter's registers at its ends. */
    Energy energyIn(BillingPeriod part);

    /** The power that a capacity price is for. */
    CapacityBasis capacityFor(CapacityCharge charge);

    /** A quantity of a part of the period, in the unit of the determinant. */
    BigDecimal valueIn(Determinant determinant, BillingPeriod part);

    /** The value of a price index for a month, in money a MWh. */
    BigDecimal indexIn(String series, YearMonth month);

    /** How often something with a fee happened in a part of the period. */
    int eventsIn(String feeCode, BillingPeriod part);
}
