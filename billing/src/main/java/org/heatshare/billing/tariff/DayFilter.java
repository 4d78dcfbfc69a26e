package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/**
 * The days of a window that count for a capacity.
 *
 * @param months empty for all
 * @param weekdays empty for all
 * @param outdoorMostC °C, the daily mean at or below which a day counts
 */
public record DayFilter(Set<Month> months, Set<DayOfWeek> weekdays, Optional<BigDecimal> outdoorMostC) {

    public static final DayFilter ALL = new DayFilter(Set.of(), Set.of(), Optional.empty());

    public DayFilter {
        months = Set.copyOf(months);
        weekdays = Set.copyOf(weekdays);
    }

    /** Whether a day counts; one whose temperature is not known does not where temperatures matter. */
    boolean admits(LocalDate day, Optional<BigDecimal> outdoorC) {
        return (months.isEmpty() || months.contains(day.getMonth()))
                && (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
                && (outdoorMostC.isEmpty()
                        || outdoorC.filter(mean -> mean.compareTo(outdoorMostC.get()) <= 0)
                                .isPresent());
    }
}
