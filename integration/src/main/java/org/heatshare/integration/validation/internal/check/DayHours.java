package org.heatshare.integration.validation.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A metering day of a meter point.
 *
 * @param startSecond seconds since 1970
 * @param hoursWh as many values as the day has hours, null where missing
 * @param readByTheHour whether any of them comes from read-outs; an estimate does not
 */
public record DayHours(
        long startSecond,
        @Nullable Long energyWh,
        @Nullable Long volumeL,
        @Nullable Long forwardM3c,
        @Nullable Long returnM3c,
        List<@Nullable Integer> hoursWh,
        boolean readByTheHour) {
    private static final int HOUR_SECONDS = 3600;

    public DayHours {
        hoursWh = Collections.unmodifiableList(new ArrayList<>(hoursWh));
    }

    /** A day of which nothing is known. */
    public static DayHours unknown(long startSecond, int hours) {
        return new DayHours(startSecond, null, null, null, null, Collections.nCopies(hours, null), false);
    }

    boolean hasAnHour() {
        return hoursWh.stream().anyMatch(Objects::nonNull);
    }

    long hourStart(int hour) {
        return startSecond + (long) hour * HOUR_SECONDS;
    }
}
