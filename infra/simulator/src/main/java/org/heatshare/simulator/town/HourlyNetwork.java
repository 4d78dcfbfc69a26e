package org.heatshare.simulator.town;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** What all homes of a network share, hour by hour: weather, supply temperature, nominal cooling and the local clock. */
final class HourlyNetwork {

    private static final double WARM_WEATHER_SUPPLY_C = 75;
    private static final double COLDEST_SUPPLY_C = 98;

    final HourGrid grid;
    final float[] outdoorC;
    final float[] supplyC;
    final float[] coolingC;
    final byte[] localHour;
    final byte[] weekday;

    HourlyNetwork(HourGrid grid, Weather weather, ZoneId zone) {
        this.grid = grid;
        outdoorC = new float[grid.hours()];
        supplyC = new float[grid.hours()];
        coolingC = new float[grid.hours()];
        localHour = new byte[grid.hours()];
        weekday = new byte[grid.hours()];
        for (int hour = 0; hour < grid.hours(); hour++) {
            double outdoor = weather.temperatureC(grid.epochHour(hour));
            double supply = supplyTemperatureC(outdoor);
            outdoorC[hour] = (float) outdoor;
            supplyC[hour] = (float) supply;
            coolingC[hour] = (float) (33 + (supply - WARM_WEATHER_SUPPLY_C) * 0.45);
            ZonedDateTime local =
                    Instant.ofEpochSecond(grid.epochHour(hour) * 3600).atZone(zone);
            localHour[hour] = (byte) local.getHour();
            weekday[hour] = (byte) local.getDayOfWeek().getValue();
        }
    }

    private HourlyNetwork(HourlyNetwork of, double supplyMaxC) {
        grid = of.grid;
        outdoorC = of.outdoorC;
        localHour = of.localHour;
        weekday = of.weekday;
        supplyC = of.supplyC.clone();
        coolingC = of.coolingC.clone();
        for (int hour = 0; hour < supplyC.length; hour++) {
            float above = (float) Math.max(0, supplyC[hour] - supplyMaxC);
            supplyC[hour] -= above;
            coolingC[hour] -= above;
        }
    }

    /** The network as a source meets it that heats its water to so much at most: the same return, less cooling. */
    HourlyNetwork heatedTo(double supplyMaxC) {
        return new HourlyNetwork(this, supplyMaxC);
    }

    /** The heating curve: warmer water in colder weather. */
    static double supplyTemperatureC(double outdoorC) {
        double supply = WARM_WEATHER_SUPPLY_C + Math.max(0, 3 - outdoorC) * 0.85;
        return Math.min(COLDEST_SUPPLY_C, supply);
    }
}
