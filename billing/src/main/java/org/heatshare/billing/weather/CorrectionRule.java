package org.heatshare.billing.weather;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.billing.period.BillingPeriod;

/**
 * How a municipality corrects for the weather.
 *
 * @param hotWaterPercent by kind of place, of what is used in a normal year; at least 0 and below 100
 */
public record CorrectionRule(
        CorrectionMethod method,
        DegreeDayRule degreeDays,
        NormalYear normalYear,
        Map<SuppliedPoint.Kind, BigDecimal> hotWaterPercent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    public CorrectionRule {
        hotWaterPercent = Map.copyOf(hotWaterPercent);
    }

    /**
     * What would have been used in whole months of normal weather. Absent where they have less than one degree day a day,
     * or would have: then next to nothing was heated, and the weather explains nothing.
     *
     * @param actual degree days of these months, K·d
     */
    Optional<CorrectedEnergy> correct(
            SuppliedPoint.Kind kind, BillingPeriod months, BigDecimal actual, long measuredWh) {
        BigDecimal normal = normalYear.sum(months);
        if (actual.min(normal).compareTo(BigDecimal.valueOf(months.days())) < 0) {
            return Optional.empty();
        }
        BigDecimal percent = hotWaterPercent(kind, months, normal);
        BigDecimal factor = method.factor(percent.movePointLeft(2), actual, normal);
        long correctedWh = BigDecimal.valueOf(measuredWh)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return Optional.of(
                new CorrectedEnergy(method, degreeDays.baseC(), percent, actual, normal, measuredWh, correctedWh));
    }

    /** Each month needs as much hot water as any other, so its part is small in winter and large in summer. */
    private BigDecimal hotWaterPercent(SuppliedPoint.Kind kind, BillingPeriod months, BigDecimal normal) {
        BigDecimal ofYear = hotWaterPercent.getOrDefault(kind, BigDecimal.ZERO);
        BigDecimal yearsWorth =
                normalYear.sum().multiply(ofYear).divide(HUNDRED.subtract(ofYear), MathContext.DECIMAL64);
        BigDecimal worth = yearsWorth
                .multiply(BigDecimal.valueOf(months.byMonth().size()))
                .divide(MONTHS_A_YEAR, MathContext.DECIMAL64);
        return HUNDRED.multiply(worth).divide(worth.add(normal), 2, RoundingMode.HALF_UP);
    }
}
