package org.heatshare.billing.weather;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.heatshare.billing.period.BillingPeriod;

/**
 * The degree days of a place as they are in the mean of many years, usually thirty.
 *
 * @param degreeDays by month, in K·d, every month with its own
 * @param source who publishes them, for which place and years
 */
public record NormalYear(Map<Month, BigDecimal> degreeDays, String source) {

    public NormalYear {
        degreeDays = Map.copyOf(degreeDays);
    }

    BigDecimal of(Month month) {
        BigDecimal normal = degreeDays.get(month);
        if (normal == null) {
            throw new IllegalStateException("The normal year has no " + month);
        }
        return normal;
    }

    /** Of whole months. */
    BigDecimal sum(BillingPeriod months) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate month = months.from(); month.isBefore(months.until()); month = month.plusMonths(1)) {
            sum = sum.add(of(month.getMonth()));
        }
        return sum;
    }

    BigDecimal sum() {
        return degreeDays.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
