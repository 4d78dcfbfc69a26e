package org.heatshare.simulator.town;

/**
 * What flowed past a heat meter, exact and without the meter's resolution.
 *
 * @param energyKwh heat since the town's start, in kWh, never falling
 * @param volumeM3 water since the town's start, in m3
 * @param forwardM3c volume times supply temperature since the start (E8), in m3 degC
 * @param returnM3c volume times return temperature since the start (E9), in m3 degC
 * @param powerKw thermal power now, in kW
 * @param flowM3h volume flow now, in m3/h
 * @param supplyC supply temperature now, in degC
 * @param returnC return temperature now, in degC
 */
public record HeatCounters(
        double energyKwh,
        double volumeM3,
        double forwardM3c,
        double returnM3c,
        double powerKw,
        double flowM3h,
        double supplyC,
        double returnC) {

    /** The same temperatures with totals and flows changed by a share of another's (1 adds, -1 takes away). */
    public HeatCounters plusTotals(double share, HeatCounters other) {
        return new HeatCounters(
                energyKwh + share * other.energyKwh,
                volumeM3 + share * other.volumeM3,
                forwardM3c + share * other.forwardM3c,
                returnM3c + share * other.returnM3c,
                powerKw,
                flowM3h,
                supplyC,
                returnC);
    }

    /** The same totals with another power and flow. */
    public HeatCounters withFlow(double newPowerKw, double newFlowM3h) {
        return new HeatCounters(energyKwh, volumeM3, forwardM3c, returnM3c, newPowerKw, newFlowM3h, supplyC, returnC);
    }
}
