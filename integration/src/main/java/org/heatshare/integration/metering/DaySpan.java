package org.heatshare.integration.metering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Metering days from one on until another, which is no longer part of it: what somebody may see, for instance.
 *
 * @param until absent for no end
 */
public record DaySpan(LocalDate from, @Nullable LocalDate until) {

    public static DaySpan all() {
        return new DaySpan(LocalDate.of(1970, 1, 1), null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
