package org.heatshare.integration.metering.internal.derive;

import java.util.List;
import org.heatshare.integration.metering.ReadingQuality;

/**
 * Carries a curve over the time between two readings of a register, by the intervals that were told of it. The register's
 * difference holds: what intervals leave of it is spread over the time they leave, and intervals that contradict it
 * give only its shape. Without a reading at the end, or over more than 35 days, intervals stand for themselves.
 *
 * @see "docs/decisions/0121-interval-readings-stand-where-registers-do-not.md"
 */
final class GapSteps {
    /** Intervals with other rounding than the register are not said to contradict it: 1 kWh or a hundredth. */
    private static final long PLAY_WH = 1_000;

    private static final int PLAY_PART = 100;

    private final Curve curve;
    private final List<IntervalStep> intervals;
    private final ExpectedHours expected;

    GapSteps(Curve curve, List<IntervalStep> intervals, ExpectedHours expected) {
        this.curve = curve;
        this.intervals = intervals;
        this.expected = expected;
    }

    /**
     * Goes on to the next reading.
     *
     * @param step the register's, or absent where it cannot be one
     * @return whether no interval lies between, so that the register is known there as far as the curve is
     */
    boolean close(long second, long step) {
        long from = curve.lastAt();
        long gap = second - from;
        List<IntervalStep> within = intervals.isEmpty() || gap <= Curve.INTERPOLATION_SECONDS_MAX
                ? List.of()
                : IntervalStep.within(intervals, from, second);
        if (within.isEmpty()) {
            curve.add(
                    second,
                    Absent.is(step) ? 0 : step,
                    Absent.is(step) ? ReadingQuality.MISSING : ReadingQuality.MEASURED);
            return true;
        }
        if (Absent.is(step) || gap > Curve.ESTIMATION_SECONDS_MAX) {
            stand(within);
            fill(second);
            return false;
        }
        long told = within.stream().mapToLong(IntervalStep::energyWh).sum();
        long free = gap
                - within.stream()
                        .mapToLong(interval -> interval.untilSecond() - interval.fromSecond())
                        .sum();
        if (free > 0 && told <= step) {
            spread(second, within, step - told, free);
        } else {
            scale(second, within, step, told);
        }
        return false;
    }

    /** Goes on as far as intervals are told before a second; whether there was any. */
    boolean open(long untilSecond) {
        List<IntervalStep> after = IntervalStep.within(intervals, curve.lastAt(), untilSecond);
        stand(after);
        return !after.isEmpty();
    }

    private void stand(List<IntervalStep> within) {
        for (IntervalStep interval : within) {
            fill(interval.fromSecond());
            curve.add(interval.untilSecond(), interval.energyWh(), interval.quality());
        }
    }

    /** Up to where the next interval begins: as expected, or unknown. */
    private void fill(long second) {
        long from = curve.lastAt();
        if (second > from) {
            boolean known = expected.coversAll(from, second);
            curve.add(
                    second,
                    known ? Shares.of(expected.weight(from, second), 1, DayGrid.HOUR_SECONDS) : 0,
                    known ? ReadingQuality.ESTIMATED : ReadingQuality.MISSING);
        }
    }

    /** What is left of the register's difference lies in the time that is free; in one piece it is measured. */
    private void spread(long second, List<IntervalStep> within, long left, long free) {
        long from = curve.lastAt();
        boolean shaped = expected.touches(from, second) && freeWeight(second, within) > 0;
        long all = shaped ? freeWeight(second, within) : free;
        long part = 0;
        for (int i = 0; i <= within.size(); i++) {
            long last = curve.lastAt();
            long until = i < within.size() ? within.get(i).fromSecond() : second;
            if (until > last) {
                long next = part + (shaped ? expected.weight(last, until) : until - last);
                boolean alone = until - last == free;
                curve.add(
                        until,
                        Shares.of(left, next, all) - Shares.of(left, part, all),
                        alone ? ReadingQuality.MEASURED : ReadingQuality.ESTIMATED);
                part = next;
            }
            if (i < within.size()) {
                curve.add(
                        within.get(i).untilSecond(),
                        within.get(i).energyWh(),
                        within.get(i).quality());
            }
        }
    }

    private long freeWeight(long second, List<IntervalStep> within) {
        long weight = expected.weight(curve.lastAt(), second);
        for (IntervalStep interval : within) {
            weight -= expected.weight(interval.fromSecond(), interval.untilSecond());
        }
        return weight;
    }

    /** The register's difference in the shape of the intervals; evenly where they are all zero. */
    private void scale(long second, List<IntervalStep> within, long step, long told) {
        long off = Math.abs(step - told);
        ReadingQuality play = off == 0
                ? ReadingQuality.MEASURED
                : off <= Math.max(PLAY_WH, step / PLAY_PART) ? ReadingQuality.INTERPOLATED : ReadingQuality.ESTIMATED;
        if (told == 0) {
            curve.add(second, step, play);
            return;
        }
        long before = 0;
        for (IntervalStep interval : within) {
            if (interval.fromSecond() > curve.lastAt()) {
                curve.add(interval.fromSecond(), 0, play.worse(ReadingQuality.ESTIMATED));
            }
            long after = before + interval.energyWh();
            curve.add(
                    interval.untilSecond(),
                    Shares.of(step, after, told) - Shares.of(step, before, told),
                    interval.quality().worse(play));
            before = after;
        }
        if (second > curve.lastAt()) {
            curve.add(second, 0, play.worse(ReadingQuality.ESTIMATED));
        }
    }
}
