package org.heatshare.simulator.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.heatshare.simulator.town.Town;

/**
 * When a town's meters were read: at the start of each metering day in the first eleven months, every full hour in the
 * fourteen months after them and the month that is running, the last full hour included.
 */
final class ReadingTimes {

    private static final int DAILY_MONTHS = 11;

    private final Town town;
    private final Instant end;

    /** @param end the last full hour to read */
    ReadingTimes(Town town, Instant end) {
        this.town = town;
        this.end = end.truncatedTo(ChronoUnit.HOURS);
    }

    /** The months with readings, oldest first. */
    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth month = town.firstMonth();
        while (!startOf(month).isAfter(end)) {
            months.add(month);
            month = month.plusMonths(1);
        }
        return months;
    }

    /** The instants of a month, in seconds since 1970; its first metering day's start belongs to it. */
    long[] of(YearMonth month) {
        if (month.isBefore(town.firstMonth().plusMonths(DAILY_MONTHS))) {
            return month.atDay(1)
                    .datesUntil(month.plusMonths(1).atDay(1))
                    .mapToLong(day -> town.municipality().startOfDay(day).getEpochSecond())
                    .filter(second -> second <= end.getEpochSecond())
                    .toArray();
        }
        long first = startOf(month).getEpochSecond();
        long next = Math.min(startOf(month.plusMonths(1)).getEpochSecond(), end.getEpochSecond() + 1);
        return LongStream.iterate(first, second -> second < next, second -> second + 3600)
                .toArray();
    }

    private Instant startOf(YearMonth month) {
        LocalDate day = month.atDay(1);
        return town.municipality().startOfDay(day);
    }
}
