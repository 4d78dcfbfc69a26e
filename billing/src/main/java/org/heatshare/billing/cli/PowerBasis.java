package org.heatshare.billing.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.tariff.CapacityBasis;
import org.heatshare.billing.tariff.CapacityCharge;
import org.heatshare.billing.tariff.PeakDay;

/** The power of a usage document: given, given as daily means, or found in its hours. */
interface PowerBasis {

    CapacityBasis of(CapacityCharge charge);

    static PowerBasis read(JsonFields document, BillingPeriod period) {
        if (document.has("capacityKw")) {
            BigDecimal power = document.get("capacityKw").decimalNotNegative();
            return charge -> CapacityBasis.given(power);
        }
        if (document.has("highestDailyMeansKw")) {
            List<BigDecimal> means = document.get("highestDailyMeansKw").list().stream()
                    .map(JsonValue::decimalNotNegative)
                    .toList();
            if (means.isEmpty()) {
                throw document.get("highestDailyMeansKw").invalid("out_of_range", "must hold a daily mean");
            }
            return charge -> meanOf(means, charge.highestDays());
        }
        if (document.has("hourlyEnergyWh")) {
            List<PeakDay> days =
                    days(new UsedEnergy.Hourly(period, UsedEnergy.hours(document.get("hourlyEnergyWh"), period)));
            return charge -> CapacityBasis.meanOfHighest(charge.highestDays(), days);
        }
        return charge -> {
            throw new InvalidInputException(
                    "missing_field",
                    "capacityKw",
                    "capacityKw or highestDailyMeansKw is missing; the tariff's component " + charge.code()
                            + " needs it where there are no hours");
        };
    }

    private static CapacityBasis meanOf(List<BigDecimal> means, int count) {
        List<BigDecimal> highest =
                means.stream().sorted(Comparator.reverseOrder()).limit(count).toList();
        BigDecimal sum = highest.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return CapacityBasis.given(sum.divide(BigDecimal.valueOf(highest.size()), 2, RoundingMode.HALF_UP));
    }

    private static List<PeakDay> days(UsedEnergy.Hourly hours) {
        List<PeakDay> days = new ArrayList<>();
        for (LocalDate day :
                hours.period().from().datesUntil(hours.period().until()).toList()) {
            days.add(new PeakDay(day, hours.in(new BillingPeriod(day, day.plusDays(1))), UsedEnergy.HOURS));
        }
        return days;
    }
}
