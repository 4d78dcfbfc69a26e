package org.heatshare.billing.weather;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How use is turned into that of a normal year. Hot water does not follow the weather; the methods differ in what its
 * part is a part of. Stored under its name.
 */
public enum CorrectionMethod {
    /** A part of what was used is hot water, the rest follows the degree days: E · (P + (1 − P) · N / D). */
    SHARE_OF_USE {
        @Override
        BigDecimal factor(BigDecimal hotWater, BigDecimal degreeDays, BigDecimal normal) {
            BigDecimal heating = BigDecimal.ONE.subtract(hotWater);
            return hotWater.add(heating.multiply(normal).divide(degreeDays, MathContext.DECIMAL64));
        }
    },
    /**
     * Hot water is a part of what is used in a normal year, worth so many degree days in any year:
     * E · (N + V) / (D + V) with V = N · P / (1 − P).
     */
    SHARE_OF_NORMAL {
        @Override
        BigDecimal factor(BigDecimal hotWater, BigDecimal degreeDays, BigDecimal normal) {
            BigDecimal heating = BigDecimal.ONE.subtract(hotWater);
            BigDecimal worth = normal.multiply(hotWater).divide(heating, MathContext.DECIMAL64);
            return normal.add(worth).divide(degreeDays.add(worth), MathContext.DECIMAL64);
        }
    };

    /**
     * What use is multiplied by.
     *
     * @param hotWater P, at least 0 and below 1
     * @param degreeDays D of the time, above 0
     * @param normal N of the same months in a normal year
     */
    abstract BigDecimal factor(BigDecimal hotWater, BigDecimal degreeDays, BigDecimal normal);
}
