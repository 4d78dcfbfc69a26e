package org.heatshare.simulator.town;

import java.time.Instant;

/**
 * The hours that a town's tables cover.
 *
 * @param startSecond first instant, a full hour, in seconds since 1970
 * @param hours number of hours covered
 */
record HourGrid(long startSecond, int hours) {

    static HourGrid covering(Instant start, Instant end) {
        if (start.getEpochSecond() % 3600 != 0) {
            throw new IllegalArgumentException("Town starts at " + start + ", which is not a full hour");
        }
        long seconds = end.getEpochSecond() - start.getEpochSecond();
        if (seconds <= 0) {
            throw new IllegalArgumentException("Town ends at " + end + ", before it starts at " + start);
        }
        return new HourGrid(start.getEpochSecond(), (int) ((seconds + 3599) / 3600));
    }

    long epochHour(int hour) {
        return startSecond / 3600 + hour;
    }

    int hourOf(long epochSecond) {
        long hour = Math.floorDiv(epochSecond - startSecond, 3600L);
        if (hour < 0 || hour >= hours) {
            throw new IllegalArgumentException("Instant " + Instant.ofEpochSecond(epochSecond)
                    + " lies outside the town's time from " + Instant.ofEpochSecond(startSecond) + " for " + hours
                    + " hours; start the simulator again to go on");
        }
        return (int) hour;
    }

    double fractionOf(long epochSecond) {
        return Math.floorMod(epochSecond - startSecond, 3600L) / 3600.0;
    }
}
