package org.heatshare.integration.metering.internal.derive;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.metering.ReadingQuality;

/** How much a meter counted between two seconds, as it was told without the register. */
public record IntervalStep(long fromSecond, long untilSecond, long energyWh, ReadingQuality quality) {

    /** What of intervals lies between two seconds. A part's energy is in proportion to its time. */
    static List<IntervalStep> within(List<IntervalStep> intervals, long from, long until) {
        List<IntervalStep> within = new ArrayList<>();
        for (IntervalStep interval : intervals) {
            if (interval.fromSecond < until && interval.untilSecond > from) {
                within.add(interval.cut(Math.max(from, interval.fromSecond), Math.min(until, interval.untilSecond)));
            }
        }
        return within;
    }

    private IntervalStep cut(long from, long until) {
        if (from == fromSecond && until == untilSecond) {
            return this;
        }
        return new IntervalStep(
                from, until, energyUntil(until) - energyUntil(from), quality.worse(ReadingQuality.INTERPOLATED));
    }

    /** Rounded at each end, so that the parts sum to the whole. */
    private long energyUntil(long second) {
        return Shares.of(energyWh, second - fromSecond, untilSecond - fromSecond);
    }
}
