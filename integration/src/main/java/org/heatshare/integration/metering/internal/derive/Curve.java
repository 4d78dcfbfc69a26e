package org.heatshare.integration.metering.internal.derive;

import java.util.Arrays;

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
    private int size;

    Curve(int capacity) {
        at = new long[capacity];
        total = new long[capacity];
        breaks = new int[capacity];
    }

    int size() {
        return size;
    }

    long lastAt() {
        return at[size - 1];
    }

    /** Adds a point that lies a step above the one before; a step that nobody knows is a break. */
    void add(long second, long step, boolean broken) {
        if (size == at.length) {
            at = Arrays.copyOf(at, size * 2);
            total = Arrays.copyOf(total, size * 2);
            breaks = Arrays.copyOf(breaks, size * 2);
        }
        at[size] = second;
        total[size] = size == 0 ? 0 : total[size - 1] + step;
        breaks[size] = size == 0 ? 0 : breaks[size - 1] + (broken ? 1 : 0);
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
    char quality(long second, int point) {
        if (point < 0) {
            return Quality.MISSING;
        }
        if (at[point] == second) {
            return Quality.MEASURED;
        }
        if (point + 1 == size || breaks[point + 1] != breaks[point]) {
            return Quality.MISSING;
        }
        long gap = at[point + 1] - at[point];
        if (gap <= INTERPOLATION_SECONDS_MAX) {
            return Quality.INTERPOLATED;
        }
        return gap <= ESTIMATION_SECONDS_MAX ? Quality.ESTIMATED : Quality.MISSING;
    }

    /** The counter at a second, linear between its points, half up; only where the quality is not missing. */
    long value(long second, int point) {
        if (at[point] == second) {
            return total[point];
        }
        long gap = at[point + 1] - at[point];
        long step = total[point + 1] - total[point];
        long twice = Math.multiplyExact(2 * step, second - at[point]);
        return total[point] + (twice + gap) / (2 * gap);
    }

    /** Whether nothing is unknown between two points. */
    boolean whole(int fromPoint, int toPoint) {
        return fromPoint >= 0 && toPoint >= 0 && breaks[fromPoint] == breaks[toPoint];
    }
}
