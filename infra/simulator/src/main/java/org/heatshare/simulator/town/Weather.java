package org.heatshare.simulator.town;

import java.time.Instant;

/**
 * Outdoor temperature as a function of time: the season, the day and seeded weather of some days' and some hours' length.
 * One value an hour, in degC with one decimal, constant within the hour.
 */
public final class Weather {

    private static final double HOURS_A_YEAR = 8766;
    private static final double COLDEST_PART_OF_YEAR = 0.065;

    private final long seed;
    private final Climate climate;

    Weather(long seed, Climate climate) {
        this.seed = seed;
        this.climate = climate;
    }

    /** The outdoor temperature in degC during the hour that holds the instant. */
    public double temperatureC(Instant at) {
        return temperatureC(Math.floorDiv(at.getEpochSecond(), 3600L));
    }

    double temperatureC(long epochHour) {
        double season = Math.cos(2 * Math.PI * (epochHour / HOURS_A_YEAR - COLDEST_PART_OF_YEAR));
        double daylight = climate.dailyC() * (0.55 - 0.45 * season);
        double day = Math.cos(2 * Math.PI * ((epochHour % 24) - 13) / 24.0);
        double weather = 6.5 * Noise.smooth(seed, epochHour / 150.0)
                + 3.0 * Noise.smooth(seed + 1, epochHour / 41.0)
                + 0.8 * Noise.smooth(seed + 2, epochHour / 5.0);
        double calmerInSummer = 0.8 + 0.3 * season;
        double exact = climate.meanC() - climate.seasonC() * season + daylight * day + weather * calmerInSummer;
        return Math.round(exact * 10) / 10.0;
    }
}
