package org.heatshare.simulator.town;

/**
 * A power curve as running totals at every full hour: energy, the volume that carries it at the network's nominal cooling,
 * and that volume times the supply temperature. Totals grow evenly within an hour, so every register that is a sum of such
 * curves is a monotone function of time that needs no simulation to be asked.
 */
final class CumulativeHeat {

    /** Energy in kWh that a m3 gives when cooled by a degree: 1.163 times the density ratio of warm water. */
    static final double KWH_PER_M3C = 1.163 * 0.985;

    private static final int ENERGY = 0;
    private static final int VOLUME = 1;
    private static final int VOLUME_TIMES_SUPPLY = 2;
    private static final int WIDTH = 3;

    private final double[] totals;
    private final int hours;

    CumulativeHeat(HourlyNetwork network, HourlyPower power) {
        hours = network.grid.hours();
        totals = new double[(hours + 1) * WIDTH];
        for (int hour = 0; hour < hours; hour++) {
            double kw = power.kw(hour);
            double volume = kw / (KWH_PER_M3C * network.coolingC[hour]);
            int row = hour * WIDTH;
            totals[row + WIDTH + ENERGY] = totals[row + ENERGY] + kw;
            totals[row + WIDTH + VOLUME] = totals[row + VOLUME] + volume;
            totals[row + WIDTH + VOLUME_TIMES_SUPPLY] =
                    totals[row + VOLUME_TIMES_SUPPLY] + volume * network.supplyC[hour];
        }
    }

    double energyKwh(int hour, double fraction) {
        return total(hour * WIDTH + ENERGY, fraction);
    }

    double volumeM3(int hour, double fraction) {
        return total(hour * WIDTH + VOLUME, fraction);
    }

    double volumeTimesSupplyM3c(int hour, double fraction) {
        return total(hour * WIDTH + VOLUME_TIMES_SUPPLY, fraction);
    }

    double powerKw(int hour) {
        return growth(hour * WIDTH + ENERGY);
    }

    double flowM3h(int hour) {
        return growth(hour * WIDTH + VOLUME);
    }

    private double total(int cell, double fraction) {
        return totals[cell] + growth(cell) * fraction;
    }

    private double growth(int cell) {
        return totals[cell + WIDTH] - totals[cell];
    }

    /** Mean power of an hour, by its index. */
    @FunctionalInterface
    interface HourlyPower {
        double kw(int hour);
    }
}
