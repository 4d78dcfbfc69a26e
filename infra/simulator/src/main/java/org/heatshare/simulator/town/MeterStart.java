package org.heatshare.simulator.town;

/**
 * What a meter's registers had counted when the town's time began.
 *
 * @param energyKwh E1 in kWh, up to its capacity
 * @param volumeM3 V1 in m3
 * @param forwardM3c E8 in m3 degC
 * @param returnM3c E9 in m3 degC
 */
record MeterStart(double energyKwh, double volumeM3, double forwardM3c, double returnM3c) {

    private static final double USUAL_SUPPLY_C = 79;
    private static final double USUAL_COOLING_C = 35;

    /** The registers of a meter that counted an amount of heat at usual temperatures. */
    static MeterStart after(double energyKwh) {
        double volume = energyKwh / (CumulativeHeat.KWH_PER_M3C * USUAL_COOLING_C);
        double forward = volume * USUAL_SUPPLY_C;
        return new MeterStart(energyKwh, volume, forward, forward - energyKwh / CumulativeHeat.KWH_PER_M3C);
    }

    /** The same meter with its energy register elsewhere, as after many years of a large consumer. */
    MeterStart withEnergyKwh(double newEnergyKwh) {
        return new MeterStart(newEnergyKwh, volumeM3, forwardM3c, returnM3c);
    }
}
