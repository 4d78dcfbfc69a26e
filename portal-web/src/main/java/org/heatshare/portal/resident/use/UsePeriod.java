package org.heatshare.portal.resident.use;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The span of time that the use page shows. It stands in the address: {@code 2026}, {@code 2026-10},
 * {@code 2026-10-14}, or {@code all}.
 *
 * @param from its first day
 * @param until the first day after it
 */
record UsePeriod(Length length, LocalDate from, LocalDate until) {

    static final String ALL = "all";

    /** From the whole contract down to what is made of hours. */
    enum Length {
        ALL,
        YEAR,
        MONTH,
        DAY;

        private Period step() {
            return switch (this) {
                case ALL -> Period.ZERO;
                case YEAR -> Period.ofYears(1);
                case MONTH -> Period.ofMonths(1);
                case DAY -> Period.ofDays(1);
            };
        }
    }

    /** All years in which any of these days lie; both inclusive. */
    static UsePeriod all(LocalDate first, LocalDate last) {
        return new UsePeriod(
                Length.ALL, first.withDayOfYear(1), last.withDayOfYear(1).plusYears(1));
    }

    static UsePeriod year(LocalDate within) {
        return starting(Length.YEAR, within.withDayOfYear(1));
    }

    static UsePeriod month(LocalDate within) {
        return starting(Length.MONTH, within.withDayOfMonth(1));
    }

    static UsePeriod day(LocalDate day) {
        return starting(Length.DAY, day);
    }

    private static UsePeriod starting(Length length, LocalDate from) {
        return new UsePeriod(length, from, from.plus(length.step()));
    }

    /** What an address asks for; empty where it is no year, month or day. */
    static Optional<UsePeriod> parse(String code) {
        try {
            return switch (code.length()) {
                case 4 -> Optional.of(year(Year.parse(code).atDay(1)));
                case 7 -> Optional.of(month(YearMonth.parse(code).atDay(1)));
                case 10 -> Optional.of(day(LocalDate.parse(code)));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String code() {
        return switch (length) {
            case ALL -> ALL;
            case YEAR -> from.toString().substring(0, 4);
            case MONTH -> from.toString().substring(0, 7);
            case DAY -> from.toString();
        };
    }

    UsePeriod next() {
        return new UsePeriod(length, from.plus(length.step()), until.plus(length.step()));
    }

    UsePeriod previous() {
        return new UsePeriod(length, from.minus(length.step()), until.minus(length.step()));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
