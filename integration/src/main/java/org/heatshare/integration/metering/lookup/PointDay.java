package org.heatshare.integration.metering.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metering day of a meter point.
 *
 * @param version counts corrections of values that were there already, from 1
 * @param energyWh difference of the registers over the day; null until both ends are known
 * @param energyQuality a letter of the glossary's {@code hour_quality}
 * @param hourQuality a letter an hour, counted from the start of the day, 25 in all
 * @param hoursWh as many values, null where missing
 */
public record PointDay(
        LocalDate day,
        int version,
        @Nullable Long energyWh,
        char energyQuality,
        String hourQuality,
        List<@Nullable Integer> hoursWh) {

    public PointDay {
        hoursWh = Collections.unmodifiableList(new ArrayList<>(hoursWh));
    }
}
