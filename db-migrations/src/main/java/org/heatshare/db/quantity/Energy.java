package org.heatshare.db.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of heat energy in whole watt-hours. Negative where it is a difference that went backwards; whoever holds
 * one decides whether that may be. Sums and differences are exact and refuse to overflow.
 */
public record Energy(long wattHours) implements Comparable<Energy> {
    public static final Energy ZERO = new Energy(0);

    private static final int WH_IN_KWH_DIGITS = 3;
    private static final int WH_IN_MWH_DIGITS = 6;

    public static Energy ofWattHours(long wattHours) {
        return new Energy(wattHours);
    }

    /** Rounds half up to a whole watt-hour: finer than any register of a heat meter counts. */
    public static Energy ofKilowattHours(BigDecimal kilowattHours) {
        return new Energy(kilowattHours
                .movePointRight(WH_IN_KWH_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public Energy plus(Energy other) {
        return new Energy(Math.addExact(wattHours, other.wattHours));
    }

    public Energy minus(Energy other) {
        return new Energy(Math.subtractExact(wattHours, other.wattHours));
    }

    public boolean isNegative() {
        return wattHours < 0;
    }

    /** Exact, with three decimals. */
    public BigDecimal toKilowattHours() {
        return BigDecimal.valueOf(wattHours, WH_IN_KWH_DIGITS);
    }

    /** Exact, with six decimals: what prices per MWh are multiplied with. */
    public BigDecimal toMegawattHours() {
        return BigDecimal.valueOf(wattHours, WH_IN_MWH_DIGITS);
    }

    @Override
    public int compareTo(Energy other) {
        return Long.compare(wattHours, other.wattHours);
    }

    @Override
    public String toString() {
        return toKilowattHours().toPlainString() + " kWh";
    }
}
