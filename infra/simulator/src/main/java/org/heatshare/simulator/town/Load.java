package org.heatshare.simulator.town;

import org.jspecify.annotations.Nullable;

/**
 * A place's share in the network's unit curves.
 *
 * @param heatLossKwPerK factor on the heating curve, in kW/K (1 for a source, whose curve is its own)
 * @param hotWaterKw factor on the hot-water curve, in kW
 * @param supplyDropC how much colder the water arrives than it left the plant, in K
 * @param cooling the place's cooling of the water as a factor of the network's nominal cooling
 */
record Load(
        HourlyNetwork network,
        CumulativeHeat heating,
        double heatLossKwPerK,
        @Nullable CumulativeHeat hotWater,
        double hotWaterKw,
        double supplyDropC,
        double cooling) {

    private static final double DESIGN_DIFFERENCE_K = 45;
    private static final double HOT_WATER_PEAK = 5;

    static Load ofSource(HourlyNetwork network, CumulativeHeat own) {
        return new Load(network, own, 1, null, 0, 0, 1);
    }

    HeatCounters at(long epochSecond) {
        int hour = network.grid.hourOf(epochSecond);
        double fraction = network.grid.fractionOf(epochSecond);
        double energy = heatLossKwPerK * heating.energyKwh(hour, fraction);
        double volume = heatLossKwPerK * heating.volumeM3(hour, fraction);
        double timesSupply = heatLossKwPerK * heating.volumeTimesSupplyM3c(hour, fraction);
        double power = heatLossKwPerK * heating.powerKw(hour);
        double flow = heatLossKwPerK * heating.flowM3h(hour);
        if (hotWater != null) {
            energy += hotWaterKw * hotWater.energyKwh(hour, fraction);
            volume += hotWaterKw * hotWater.volumeM3(hour, fraction);
            timesSupply += hotWaterKw * hotWater.volumeTimesSupplyM3c(hour, fraction);
            power += hotWaterKw * hotWater.powerKw(hour);
            flow += hotWaterKw * hotWater.flowM3h(hour);
        }
        volume /= cooling;
        double forward = timesSupply / cooling - supplyDropC * volume;
        double supply = network.supplyC[hour] - supplyDropC;
        return new HeatCounters(
                energy,
                volume,
                forward,
                forward - energy / CumulativeHeat.KWH_PER_M3C,
                power,
                flow / cooling,
                supply,
                supply - cooling * network.coolingC[hour]);
    }

    /** The most that a home takes on the coldest day, whatever time the tables cover. */
    double designPowerKw() {
        return heatLossKwPerK * DESIGN_DIFFERENCE_K + hotWaterKw * HOT_WATER_PEAK;
    }
}
