package org.heatshare.billing.weather;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import org.heatshare.billing.period.BillingPeriod;

/**
 * How degree days are counted: each day by as much as its mean is below the base temperature, never less than 0. Where
 * the sun heats homes in spring and autumn, months may have a heating limit: a day whose mean reaches it counts as 0.
 *
 * @param baseC °C: 17 where people and appliances do the rest, 20 where they are not allowed for
 * @param heatingLimitsC °C by month; months without one count every day below the base
 */
public record DegreeDayRule(BigDecimal baseC, Map<Month, BigDecimal> heatingLimitsC) {

    /** Of how many days of a hundred the weather must be known. */
    private static final int KNOWN_PERCENT_MIN = 90;

    public DegreeDayRule {
        heatingLimitsC = Map.copyOf(heatingLimitsC);
    }

    /** What a day counts, in K·d. */
    BigDecimal of(LocalDate day, BigDecimal meanC) {
        BigDecimal limit = heatingLimitsC.getOrDefault(day.getMonth(), baseC);
        return meanC.compareTo(limit) < 0 ? baseC.subtract(meanC).max(BigDecimal.ZERO) : BigDecimal.ZERO;
    }

    /**
     * What all days of a time count, rounded half up to a tenth. Days of which nothing is known are put at the mean of the
     * others; absent where they are more than one in ten.
     *
     * @param meansC by day
     */
    Optional<BigDecimal> sum(BillingPeriod time, Map<LocalDate, BigDecimal> meansC) {
        BigDecimal sum = BigDecimal.ZERO;
        int known = 0;
        for (LocalDate day = time.from(); day.isBefore(time.until()); day = day.plusDays(1)) {
            BigDecimal mean = meansC.get(day);
            if (mean != null) {
                sum = sum.add(of(day, mean));
                known++;
            }
        }
        if (known == 0 || 100L * known < KNOWN_PERCENT_MIN * (long) time.days()) {
            return Optional.empty();
        }
        return Optional.of(sum.multiply(BigDecimal.valueOf(time.days()))
                .divide(BigDecimal.valueOf(known), 1, RoundingMode.HALF_UP));
    }
}
