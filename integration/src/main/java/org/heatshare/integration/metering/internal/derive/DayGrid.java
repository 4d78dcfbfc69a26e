package org.heatshare.integration.metering.internal.derive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.heatshare.db.tenancy.MeteringCalendar;

/** A row of metering days with the seconds at which they begin, worked out once for many meters. */
public final class DayGrid {
    static final int HOUR_SECONDS = 3600;

    private final LocalDate first;
    private final long[] starts;

    private DayGrid(LocalDate first, long[] starts) {
        this.first = first;
        this.starts = starts;
    }

    /** The days from the first to the last, both included. */
    public static DayGrid of(MeteringCalendar calendar, LocalDate first, LocalDate last) {
        int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay() + 1);
        long[] starts = new long[days + 1];
        for (int i = 0; i <= days; i++) {
            starts[i] = calendar.startOf(first.plusDays(i)).getEpochSecond();
        }
        return new DayGrid(first, starts);
    }

    /** The days that hold the seconds from the first to the last, both included. */
    public static DayGrid covering(MeteringCalendar calendar, long firstSecond, long lastSecond) {
        return of(
                calendar,
                calendar.dayOf(Instant.ofEpochSecond(firstSecond)),
                calendar.dayOf(Instant.ofEpochSecond(lastSecond)));
    }

    public int days() {
        return starts.length - 1;
    }

    public LocalDate day(int index) {
        return first.plusDays(index);
    }

    public int index(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - first.toEpochDay());
    }

    /** The day that holds a second; below 0 or beyond the last where the grid does not. */
    public int indexOf(long second) {
        int found = Arrays.binarySearch(starts, second);
        return found >= 0 ? found : -found - 2;
    }

    public long start(int index) {
        return starts[index];
    }

    public long end(int index) {
        return starts[index + 1];
    }

    int hours(int index) {
        return (int) ((starts[index + 1] - starts[index]) / HOUR_SECONDS);
    }
}
