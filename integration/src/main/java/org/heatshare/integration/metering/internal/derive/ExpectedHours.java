package org.heatshare.integration.metering.internal.derive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/**
 * What a meter point is expected to use, hour by hour: the shape in which a gap is filled. Between two readings it says
 * only how the register's difference is spread, after the last one how much is used. An hour that it does not cover
 * weighs as much as its mean one, so that an estimate lasts when a gap turns out to be longer. Unchangeable.
 */
public final class ExpectedHours {
    public static final ExpectedHours NONE = new ExpectedHours(0, new int[0]);

    private final long fromSecond;
    private final boolean[] covered;
    private final long[] weightBefore;
    private final int[] coveredBefore;
    private final long meanWh;

    private ExpectedHours(long fromSecond, int[] wh) {
        this.fromSecond = fromSecond;
        covered = new boolean[wh.length];
        weightBefore = new long[wh.length + 1];
        coveredBefore = new int[wh.length + 1];
        meanWh = mean(wh);
        for (int hour = 0; hour < wh.length; hour++) {
            covered[hour] = !Absent.is(wh[hour]);
            coveredBefore[hour + 1] = coveredBefore[hour] + (covered[hour] ? 1 : 0);
            weightBefore[hour + 1] = weightBefore[hour] + (covered[hour] ? wh[hour] : meanWh) * DayGrid.HOUR_SECONDS;
        }
    }

    /** @param byDay Wh of the hours of days within the grid, at least as many as the day has */
    public static ExpectedHours of(DayGrid grid, Map<LocalDate, int[]> byDay) {
        int[] wh = new int[Math.toIntExact((grid.end(grid.days() - 1) - grid.start(0)) / DayGrid.HOUR_SECONDS)];
        Arrays.fill(wh, Absent.INT);
        byDay.forEach((day, hours) -> {
            int index = grid.index(day);
            int first = Math.toIntExact((grid.start(index) - grid.start(0)) / DayGrid.HOUR_SECONDS);
            System.arraycopy(hours, 0, wh, first, grid.hours(index));
        });
        return new ExpectedHours(grid.start(0), wh);
    }

    private static long mean(int[] wh) {
        long sum = 0;
        int count = 0;
        for (int one : wh) {
            if (!Absent.is(one)) {
                sum += one;
                count++;
            }
        }
        return count == 0 ? 0 : (2 * sum + count) / (2L * count);
    }

    /** Whether the hour that holds a second is covered. */
    boolean covers(long second) {
        long hour = hour(second);
        return hour >= 0 && hour < covered.length && covered[(int) hour];
    }

    /** Whether any hour between two seconds is covered. */
    boolean touches(long from, long until) {
        return coveredHours(from, until) > 0;
    }

    /** Whether every hour between two seconds is covered. */
    boolean coversAll(long from, long until) {
        return coveredHours(from, until) == hour(until - 1) - hour(from) + 1;
    }

    private int coveredHours(long from, long until) {
        return coveredBefore[clamped(hour(until - 1) + 1)] - coveredBefore[clamped(hour(from))];
    }

    /** What is expected between two seconds, in Wh times the seconds of an hour. */
    long weight(long from, long until) {
        return weightUntil(until) - weightUntil(from);
    }

    private long weightUntil(long second) {
        long hour = hour(second);
        int within = clamped(hour);
        long rest = second - fromSecond - (long) within * DayGrid.HOUR_SECONDS;
        if (hour < 0 || hour >= covered.length) {
            return weightBefore[within] + rest * meanWh;
        }
        return weightBefore[within] + rest * (weightBefore[within + 1] - weightBefore[within]) / DayGrid.HOUR_SECONDS;
    }

    private long hour(long second) {
        return Math.floorDiv(second - fromSecond, DayGrid.HOUR_SECONDS);
    }

    private int clamped(long hour) {
        return (int) Math.max(0, Math.min(covered.length, hour));
    }
}
