package org.heatshare.billing.weather;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.billing.period.BillingPeriod;
import org.jooq.DSLContext;

/**
 * The weather of whole months and of the same months a year before, for all homes of a municipality.
 *
 * @param degreeDays K·d
 * @param degreeDaysYearBefore K·d
 */
public record ComparedWeather(
        CorrectionRule rule,
        BillingPeriod months,
        BillingPeriod yearBefore,
        BigDecimal degreeDays,
        BigDecimal degreeDaysYearBefore) {

    /** Absent without a rule, and where the weather of either year is not known. */
    public static Optional<ComparedWeather> read(DSLContext tx, ZoneId zone, BillingPeriod months) {
        Optional<CorrectionRule> found = WeatherCorrections.findRule(tx);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CorrectionRule rule = found.get();
        BillingPeriod before = yearBefore(months);
        Optional<BigDecimal> now = rule.degreeDays().sum(months, OutdoorDays.means(tx, zone, months));
        Optional<BigDecimal> then = rule.degreeDays().sum(before, OutdoorDays.means(tx, zone, before));
        return now.flatMap(actual -> then.map(earlier -> new ComparedWeather(rule, months, before, actual, earlier)));
    }

    /** Absent where next to nothing was heated in these months. */
    public Optional<WeatherComparison> compare(SuppliedPoint.Kind kind, long energyWh, long yearBeforeWh) {
        Optional<CorrectedEnergy> then = rule.correct(kind, yearBefore, degreeDaysYearBefore, yearBeforeWh);
        return rule.correct(kind, months, degreeDays, energyWh)
                .flatMap(now -> then.map(earlier -> new WeatherComparison(now, earlier)));
    }

    private static BillingPeriod yearBefore(BillingPeriod months) {
        return new BillingPeriod(months.from().minusYears(1), months.until().minusYears(1));
    }
}
