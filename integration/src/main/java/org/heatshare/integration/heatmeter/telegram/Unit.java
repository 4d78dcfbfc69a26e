package org.heatshare.integration.heatmeter.telegram;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A unit on the wire and the one unit of its kind that we give values in. Conversions are exact where the quotient is;
 * joules into watt-hours are rounded HALF_UP to a millionth.
 */
public enum Unit {
    NONE(""),
    WATT_HOUR("Wh"),
    JOULE("J", WATT_HOUR, 1, 3600),
    /** The international table calorie of 4.1868 J. */
    CALORIE("cal", WATT_HOUR, 1163, 1_000_000),
    CUBIC_METRE("m3"),
    CUBIC_FOOT("ft3", CUBIC_METRE, 28_316_846_592L, 1_000_000_000_000L),
    US_GALLON("gal", CUBIC_METRE, 3_785_411_784L, 1_000_000_000_000L),
    KILOGRAM("kg"),
    CUBIC_METRE_PER_HOUR("m3/h"),
    CUBIC_METRE_PER_MINUTE("m3/min", CUBIC_METRE_PER_HOUR, 60, 1),
    CUBIC_METRE_PER_SECOND("m3/s", CUBIC_METRE_PER_HOUR, 3600, 1),
    GALLON_PER_MINUTE("gal/min", CUBIC_METRE_PER_HOUR, 22_712_470_704L, 100_000_000_000L),
    GALLON_PER_HOUR("gal/h", CUBIC_METRE_PER_HOUR, 3_785_411_784L, 1_000_000_000_000L),
    KILOGRAM_PER_HOUR("kg/h"),
    WATT("W"),
    JOULE_PER_HOUR("J/h", WATT, 1, 3600),
    DEGREE_CELSIUS("degC"),
    DEGREE_FAHRENHEIT("degF", DEGREE_CELSIUS, 5, 9),
    KELVIN("K"),
    FAHRENHEIT_DIFFERENCE("degF", KELVIN, 5, 9),
    CUBIC_METRE_DEGREE("m3*degC"),
    BAR("bar"),
    SECOND("s"),
    MINUTE("min", SECOND, 60, 1),
    HOUR("h", SECOND, 3600, 1),
    DAY("d", SECOND, 86_400, 1),
    MONTH("month"),
    YEAR("year"),
    VOLT("V"),
    AMPERE("A"),
    DATE("date"),
    DATE_TIME("datetime"),
    HCA_UNIT("hca");

    private static final BigDecimal FREEZING_POINT_F = new BigDecimal(32);
    private static final int QUOTIENT_SCALE = 6;

    private final String symbol;
    private final Unit canonical;
    private final BigDecimal numerator;
    private final BigDecimal denominator;

    Unit(String symbol) {
        this.symbol = symbol;
        this.canonical = this;
        this.numerator = BigDecimal.ONE;
        this.denominator = BigDecimal.ONE;
    }

    Unit(String symbol, Unit canonical, long numerator, long denominator) {
        this.symbol = symbol;
        this.canonical = canonical;
        this.numerator = BigDecimal.valueOf(numerator);
        this.denominator = BigDecimal.valueOf(denominator);
    }

    public String symbol() {
        return symbol;
    }

    /** The unit that {@link #toCanonical} gives. */
    public Unit canonical() {
        return canonical;
    }

    /** Whether values of this unit measure something, rather than number or name it. */
    public boolean isPhysical() {
        return this != NONE && this != DATE && this != DATE_TIME;
    }

    /** A value of this unit in the {@linkplain #canonical() canonical unit}. */
    public BigDecimal toCanonical(BigDecimal value) {
        if (canonical == this) {
            return value;
        }
        BigDecimal origin = this == DEGREE_FAHRENHEIT ? value.subtract(FREEZING_POINT_F) : value;
        BigDecimal product = origin.multiply(numerator);
        return (divisorIsPowerOfTen()
                        ? product.divide(denominator, MathContext.UNLIMITED)
                        : product.divide(denominator, QUOTIENT_SCALE, RoundingMode.HALF_UP))
                .stripTrailingZeros();
    }

    private boolean divisorIsPowerOfTen() {
        return denominator.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }
}
