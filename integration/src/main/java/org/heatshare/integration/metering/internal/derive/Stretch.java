package org.heatshare.integration.metering.internal.derive;

import java.util.List;

/**
 * What a meter told while it was at a meter point, or the part of it that is looked at.
 *
 * @param readings in the order of time, one an instant, all within the installation
 * @param intervals what it told of intervals without its register, in the order of time, no two in one another
 * @param fromStart whether the fitter's reading at the start belongs to it; otherwise there is at least one reading
 * @param toEnd whether the fitter's reading at the end belongs to it
 */
public record Stretch(
        Installation installation,
        List<Reading> readings,
        List<IntervalStep> intervals,
        boolean fromStart,
        boolean toEnd) {
    public Stretch {
        if (!fromStart && readings.isEmpty()) {
            throw new IllegalArgumentException("A part of an installation must begin with a reading");
        }
    }

    public static Stretch whole(Installation installation, List<Reading> readings) {
        return new Stretch(installation, readings, List.of(), true, true);
    }
}
