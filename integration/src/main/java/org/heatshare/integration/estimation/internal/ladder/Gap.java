package org.heatshare.integration.estimation.internal.ladder;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Neighbouring days of which each has an hour that nobody measured.
 *
 * @param days in the order of time, at least one
 */
public record Gap(List<HourlyDay> days) {
    public Gap {
        days = List.copyOf(days);
    }

    int missing() {
        return days.stream().mapToInt(HourlyDay::missing).sum();
    }

    /** What was used in the hours that are missing, Wh; empty while there is no reading after them. */
    OptionalLong energyWh() {
        if (days.stream().map(HourlyDay::energyWh).anyMatch(Objects::isNull)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(days.stream()
                .mapToLong(day -> Objects.requireNonNull(day.energyWh()) - day.measuredWh())
                .map(wh -> Math.max(0, wh))
                .sum());
    }
}
