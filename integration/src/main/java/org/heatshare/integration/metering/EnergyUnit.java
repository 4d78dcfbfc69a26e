package org.heatshare.integration.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A unit in which heat meters count energy. Registers are kept in it as read and converted to whole Wh beside. */
public enum EnergyUnit {
    WH(1, "Wh", "1"),
    KWH(2, "kWh", "1000"),
    MWH(3, "MWh", "1000000"),
    KJ(4, "kJ", "0.27777777777777777778"),
    MJ(5, "MJ", "277.77777777777777778"),
    GJ(6, "GJ", "277777.77777777777778"),
    MCAL(7, "Mcal", "1163"),
    GCAL(8, "Gcal", "1163000");

    private final int code;
    private final String symbol;
    private final BigDecimal wattHours;
    private final long wholeWattHours;

    EnergyUnit(int code, String symbol, String wattHours) {
        this.code = code;
        this.symbol = symbol;
        this.wattHours = new BigDecimal(wattHours);
        this.wholeWattHours = this.wattHours.scale() == 0 ? this.wattHours.longValueExact() : 0;
    }

    /** The number under which the unit is stored; it never changes. */
    public int code() {
        return code;
    }

    /** As written on meters and in messages, for example {@code kWh}. */
    public String symbol() {
        return symbol;
    }

    /**
     * Converts to whole Wh, half up: exact for Wh, kWh, MWh, Mcal and Gcal down to 1 Wh.
     *
     * @throws ArithmeticException when the result is beyond a long
     */
    public long toWattHours(BigDecimal value) {
        int scale = value.scale();
        if (wholeWattHours != 0 && scale == 0 && value.precision() <= 12) {
            return Math.multiplyExact(value.longValue(), wholeWattHours);
        }
        return value.multiply(wattHours).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /**
     * The smallest step, in Wh, that a register counting in this unit can usually show: two decimals of the large units,
     * which hide up to 12 kWh.
     */
    public long usualResolutionWh() {
        return switch (this) {
            case MWH, GJ, GCAL -> toWattHours(new BigDecimal("0.01"));
            case WH, KWH, KJ, MJ, MCAL -> 1;
        };
    }

    /** Finds a unit by its symbol, capitals or not. */
    public static Optional<EnergyUnit> of(String symbol) {
        for (EnergyUnit unit : values()) {
            if (unit.symbol.equalsIgnoreCase(symbol)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /**
     * @throws IllegalArgumentException when no unit is stored under this number
     */
    public static EnergyUnit ofCode(int code) {
        for (EnergyUnit unit : values()) {
            if (unit.code == code) {
                return unit;
            }
        }
        throw new IllegalArgumentException(
                "Energy unit code " + code + " is unknown; known are 1 to " + values().length);
    }
}
