package org.heatshare.billing.tariff;

import java.math.BigDecimal;

/**
 * What a degree too much, or too little, is charged or rebated with.
 *
 * @param freeDegrees K, up to which nothing is charged
 * @param whole whether the free degrees are charged as well once they are exceeded
 * @param mostDegrees K, above which no more is charged; as high as may be without a limit
 * @param rate money a MWh and degree, or percent of the price of energy a degree
 */
public record DegreeRate(BigDecimal freeDegrees, boolean whole, BigDecimal mostDegrees, BigDecimal rate) {

    /** The degrees that are charged out of a difference that is not negative. */
    BigDecimal charged(BigDecimal degrees) {
        if (degrees.compareTo(freeDegrees) <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal limited = degrees.min(mostDegrees);
        return whole ? limited : limited.subtract(freeDegrees).max(BigDecimal.ZERO);
    }
}
