package org.heatshare.integration.estimation.internal.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A metering day with the hours that were measured.
 *
 * @param startSecond seconds since 1970
 * @param energyWh absent where it is not known, or known for the time being only
 * @param hoursWh as many values as the day has hours, null where none was measured
 */
public record HourlyDay(
        LocalDate day, long startSecond, @Nullable Long energyWh, List<@Nullable Integer> hoursWh) {
    private static final int HOUR_SECONDS = 3600;

    public HourlyDay {
        hoursWh = Collections.unmodifiableList(new ArrayList<>(hoursWh));
    }

    long hourStart(int hour) {
        return startSecond + (long) hour * HOUR_SECONDS;
    }

    int missing() {
        return (int) hoursWh.stream().filter(Objects::isNull).count();
    }

    long measuredWh() {
        return hoursWh.stream()
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }
}
