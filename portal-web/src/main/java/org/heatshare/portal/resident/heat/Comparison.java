package org.heatshare.portal.resident.heat;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.ConsumptionInterval;

/**
 * Heat beside that of the same time a year before. Only intervals wholly known in both years count, so that half a month
 * is never held against a whole one.
 *
 * @param intervals how many were compared; 0 where nothing can be
 */
public record Comparison(Energy now, Energy yearBefore, int intervals) {

    public static Comparison of(List<ConsumptionInterval> intervals) {
        Energy now = Energy.ZERO;
        Energy before = Energy.ZERO;
        int compared = 0;
        for (ConsumptionInterval interval : intervals) {
            Long energyWh = interval.energyWh();
            Long lastYearWh = interval.lastYearWh();
            if (interval.complete() && energyWh != null && lastYearWh != null) {
                now = now.plus(new Energy(energyWh));
                before = before.plus(new Energy(lastYearWh));
                compared++;
            }
        }
        return new Comparison(now, before, compared);
    }

    /** All that is known of some intervals. */
    public static Energy sum(List<ConsumptionInterval> intervals) {
        return new Energy(intervals.stream()
                .map(ConsumptionInterval::energyWh)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum());
    }

    public boolean isPossible() {
        return intervals > 0 && yearBefore.wattHours() > 0;
    }

    /** By which part more was used now than a year before; negative for less. Absent where nothing can be compared. */
    public OptionalDouble change() {
        return isPossible()
                ? OptionalDouble.of((now.wattHours() - yearBefore.wattHours()) / (double) yearBefore.wattHours())
                : OptionalDouble.empty();
    }
}
