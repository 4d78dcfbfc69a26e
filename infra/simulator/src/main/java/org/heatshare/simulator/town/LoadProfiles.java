package org.heatshare.simulator.town;

import java.util.ArrayList;
import java.util.List;

/**
 * The network's unit curves: how a building with a heat loss of 1 kW/K heats itself, in some kinds of inertia and night
 * setback, and how a household that needs 1 kW for hot water on average spreads it over the day. A home is a sum of one
 * of each, which makes the demand of the whole network a sum over curves instead of over homes.
 */
final class LoadProfiles {

    static final int HEATING = 12;
    static final int HOT_WATER = 20;

    private static final int WARM_UP_HOURS = 24 * 10;

    final List<CumulativeHeat> heating = new ArrayList<>(HEATING);
    final List<CumulativeHeat> hotWater = new ArrayList<>(HOT_WATER);

    private final HourlyNetwork network;
    private final Weather weather;
    private final long seed;

    LoadProfiles(HourlyNetwork network, Weather weather, long seed) {
        this.network = network;
        this.weather = weather;
        this.seed = seed;
        for (int profile = 0; profile < HEATING; profile++) {
            heating.add(heatingCurve(profile));
        }
        for (int profile = 0; profile < HOT_WATER; profile++) {
            hotWater.add(hotWaterCurve(profile));
        }
    }

    private CumulativeHeat heatingCurve(int profile) {
        double inertiaHours = 8 + 5.0 * (profile % 6);
        double balanceC = 15.5 + 0.5 * (profile % 5);
        double setback = profile % 4 == 0 ? 0.82 : 1.0;
        double[] inside = {smoothedBeforeStart(inertiaHours)};
        return new CumulativeHeat(network, hour -> {
            inside[0] += (network.outdoorC[hour] - inside[0]) / inertiaHours;
            int clock = network.localHour[hour];
            double night = clock >= 23 || clock < 5 ? setback : 1.0;
            double sunAndPeople = clock >= 10 && clock < 16 ? 0.94 : 1.02;
            double liveliness = 1 + 0.09 * (2 * Noise.unit(seed + 100 + profile, network.grid.epochHour(hour)) - 1);
            return Math.max(0, balanceC - inside[0]) * night * sunAndPeople * liveliness;
        });
    }

    private double smoothedBeforeStart(double inertiaHours) {
        double inside = weather.temperatureC(network.grid.epochHour(-WARM_UP_HOURS));
        for (int hour = -WARM_UP_HOURS; hour < 0; hour++) {
            inside += (weather.temperatureC(network.grid.epochHour(hour)) - inside) / inertiaHours;
        }
        return inside;
    }

    private CumulativeHeat hotWaterCurve(int profile) {
        double[] weekdayShape = HotWaterHabit.shape(6 + profile % 3, 18 + profile % 4, 0.6 + 0.1 * (profile % 5));
        double[] weekendShape = HotWaterHabit.shape(8 + profile % 3, 17 + profile % 5, 0.9);
        return new CumulativeHeat(network, hour -> {
            double[] shape = network.weekday[hour] >= 6 ? weekendShape : weekdayShape;
            double draw = 2 * Noise.unit(seed + 200 + profile, network.grid.epochHour(hour));
            double coldWater = 1 + 0.12 * Math.cos(2 * Math.PI * (network.grid.epochHour(hour) / 8766.0 - 0.15));
            return shape[network.localHour[hour]] * (0.35 + 0.65 * draw) * coldWater;
        });
    }
}
