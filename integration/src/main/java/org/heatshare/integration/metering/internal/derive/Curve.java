package org.heatshare.integration.metering.internal.derive;

import java.util.Arrays;
import org.heatshare.integration.metering.ReadingQuality;

/**
 * A counter that only grows, known at some instants: the register with roll-overs and exchanges of the meter taken out.
 * It starts at zero.
 */
final class Curve {
    /** Readings that far apart give the register at the hours between. The play is that of polling once an hour. */
    static final long INTERPOLATION_SECONDS_MAX = 65 * 60;

    /** Readings that far apart still give an estimate of the register at the days between. */
    static final long ESTIMATION_SECONDS_MAX = 35L * 24 * 3600;

    private long[] at;
    private long[] total;
    private int[] breaks;
    private ReadingQuality[] steps;
    private int size;
    private ExpectedHours expected = ExpectedHours.NONE;
    private long expectedUntil = Long.MIN_VALUE;

    Curve(int capacity) {
        at = new long[capacity];
        total = new long[capacity];
        breaks = new int[capacity];
        steps = new ReadingQuality[capacity];
    }

    /**
     * Fills gaps in the shape of what is expected.
     *
     * @param untilSecond how far the counter may be carried on beyond its last point
     */
    void expect(ExpectedHours hours, long untilSecond) {
        expected = hours;
        expectedUntil = untilSecond;
    }

    int size() {
        return size;
    }

    long lastAt() {
        return at[size - 1];
    }

    /** Adds a point that lies a step above the one before; a step that is missing, which nobody knows, is a break. */
    void add(long second, long step, ReadingQuality quality) {
        if (size == at.length) {
            at = Arrays.copyOf(at, size * 2);
            total = Arrays.copyOf(total, size * 2);
            breaks = Arrays.copyOf(breaks, size * 2);
            steps = Arrays.copyOf(steps, size * 2);
        }
        at[size] = second;
        total[size] = size == 0 ? 0 : total[size - 1] + step;
        breaks[size] = size == 0 ? 0 : breaks[size - 1] + (quality == ReadingQuality.MISSING ? 1 : 0);
        steps[size] = quality;
        size++;
    }

    long totalOf(int point) {
        return total[point];
    }

    /** The last point at or before a second, searched forward from an earlier answer; -1 before the first. */
    int seek(long second, int from) {
        int point = from;
        while (point + 1 < size && at[point + 1] <= second) {
            point++;
        }
        return point;
    }

    /** How the counter is known at a second whose point is given. */
    ReadingQuality quality(long second, int point) {
        if (point < 0) {
            return ReadingQuality.MISSING;
        }
        if (at[point] == second) {
            return ReadingQuality.MEASURED;
        }
        if (point + 1 == size) {
            return isExpected(second, point) ? ReadingQuality.TEMPORARY : ReadingQuality.MISSING;
        }
        if (breaks[point + 1] != breaks[point]) {
            return ReadingQuality.MISSING;
        }
        long gap = at[point + 1] - at[point];
        if (gap <= INTERPOLATION_SECONDS_MAX) {
            return ReadingQuality.INTERPOLATED;
        }
        return gap <= ESTIMATION_SECONDS_MAX ? ReadingQuality.ESTIMATED : ReadingQuality.MISSING;
    }

    /** How the steps from a point to a second, whose point is given, were come by: the worst of them. */
    ReadingQuality steps(int fromPoint, long second, int point) {
        int last = at[point] < second && point + 1 < size ? point + 1 : point;
        ReadingQuality worst = ReadingQuality.MEASURED;
        for (int step = fromPoint + 1; step <= last; step++) {
            worst = worst.worse(steps[step]);
        }
        return worst;
    }

    private boolean isExpected(long second, int point) {
        return second <= expectedUntil
                && second - at[point] <= ESTIMATION_SECONDS_MAX
                && expected.coversAll(at[point], second);
    }

    /** Whether an hour that begins at a second may be told although an end of it was not read. */
    boolean tellsHour(long startSecond) {
        return expected.covers(startSecond);
    }

    /**
     * The counter at a second, half up; only where the quality is not missing. Between its points it is linear, or has
     * the shape of what is expected; beyond the last one it grows by what is expected.
     */
    long value(long second, int point) {
        if (at[point] == second) {
            return total[point];
        }
        if (point + 1 == size) {
            return total[point] + rounded(expected.weight(at[point], second), DayGrid.HOUR_SECONDS);
        }
        long gap = at[point + 1] - at[point];
        long step = total[point + 1] - total[point];
        if (gap > INTERPOLATION_SECONDS_MAX && expected.touches(at[point], at[point + 1])) {
            long all = expected.weight(at[point], at[point + 1]);
            if (all > 0) {
                return total[point] + Shares.of(step, expected.weight(at[point], second), all);
            }
        }
        return total[point] + rounded(Math.multiplyExact(step, second - at[point]), gap);
    }

    private static long rounded(long dividend, long divisor) {
        return (Math.multiplyExact(2, dividend) + divisor) / (2 * divisor);
    }

    /** Whether nothing is unknown between two points. */
    boolean whole(int fromPoint, int toPoint) {
        return fromPoint >= 0 && toPoint >= 0 && breaks[fromPoint] == breaks[toPoint];
    }
}
