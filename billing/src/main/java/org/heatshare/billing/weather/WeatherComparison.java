package org.heatshare.billing.weather;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The same months of two years, both as they would have been in normal weather. */
public record WeatherComparison(CorrectedEnergy now, CorrectedEnergy yearBefore) {

    private static final int DIGITS = 4;

    /** By which part more was used than the year before, rounded half up to four digits; negative for less. */
    public BigDecimal change() {
        return part(BigDecimal.valueOf(now.correctedWh()), BigDecimal.valueOf(yearBefore.correctedWh()));
    }

    /** By which part the weather was colder than normal, rounded half up to four digits; negative for milder. */
    public BigDecimal colder() {
        return part(now.degreeDays(), now.normalDegreeDays());
    }

    /** 0 where there is nothing to compare with. */
    private static BigDecimal part(BigDecimal value, BigDecimal with) {
        return with.signum() == 0 ? BigDecimal.ZERO : value.subtract(with).divide(with, DIGITS, RoundingMode.HALF_UP);
    }
}
