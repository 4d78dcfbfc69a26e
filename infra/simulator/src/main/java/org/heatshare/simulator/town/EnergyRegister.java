package org.heatshare.simulator.town;

/** How a meter counts and shows its heat: the unit on its display and the decimals behind it. */
public enum EnergyRegister {
    KWH("kWh", 7, 0, 1000, 1),
    KWH_ONE_DECIMAL("kWh", 6, 1, 100, 1),
    MWH_TWO_DECIMALS("MWh", 5, 2, 10_000, 1),
    GJ_THREE_DECIMALS("GJ", 5, 3, 2500, 9),
    PLANT_KWH("kWh", 9, 0, 1000, 1);

    private final String unit;
    private final int digits;
    private final int decimals;
    private final long stepWhNumerator;
    private final long stepWhDenominator;

    EnergyRegister(String unit, int digits, int decimals, long stepWhNumerator, long stepWhDenominator) {
        this.unit = unit;
        this.digits = digits;
        this.decimals = decimals;
        this.stepWhNumerator = stepWhNumerator;
        this.stepWhDenominator = stepWhDenominator;
    }

    /** The unit on the display: kWh, MWh or GJ. */
    public String unit() {
        return unit;
    }

    /** Digits before the decimal point: the register rolls over to zero at ten to this power, in its unit. */
    public int digits() {
        return digits;
    }

    /** How many steps (of the last decimal) the register counts before it rolls over to zero. */
    public long capacitySteps() {
        long steps = 1;
        for (int digit = 0; digit < digits + decimals; digit++) {
            steps *= 10;
        }
        return steps;
    }

    /** The whole steps within an amount of energy, rounded down as a counter does. */
    long stepsOf(double energyKwh) {
        return (long) Math.floor(energyKwh * 1000 * stepWhDenominator / stepWhNumerator);
    }

    double kwhOf(long steps) {
        return steps * (double) stepWhNumerator / stepWhDenominator / 1000;
    }

    /** A number of steps in Wh, rounded half up (a GJ register's step is not a whole number of Wh). */
    public long wattHours(long steps) {
        return Math.floorDiv(2 * steps * stepWhNumerator + stepWhDenominator, 2 * stepWhDenominator);
    }
}
