package org.heatshare.integration.heatmeter.telegram;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times of EN 13757-3, types F, G, I and J. A day that does not exist, a "every day" pattern or a clock that
 * the meter marks as invalid gives null, never a nearby date.
 */
final class MeterClock {
    private static final int INVALID = 0x80;
    private static final int SUMMER_TIME_OF_F = 0x80;
    private static final int SUMMER_TIME_OF_I = 0x40;
    private static final int LAST_YEAR_OF_2000S = 80;

    private MeterClock() {}

    /** Type G, two bytes. */
    static @Nullable LocalDate day(Bytes bytes, int at) {
        return day(bytes, at, 0);
    }

    /** Type F, four bytes, to the minute. */
    static DataValue.@Nullable Moment minute(Bytes bytes, int at) {
        int minute = bytes.at(at);
        int hour = bytes.at(at + 1);
        if ((minute & INVALID) != 0) {
            return null;
        }
        return moment(
                day(bytes, at + 2, hour >> 5 & 0b11), hour & 0x1F, minute & 0x3F, 0, (hour & SUMMER_TIME_OF_F) != 0);
    }

    /** Type I, six bytes, to the second. */
    static DataValue.@Nullable Moment second(Bytes bytes, int at) {
        if ((bytes.at(at + 1) & INVALID) != 0) {
            return null;
        }
        return moment(
                day(bytes, at + 3, 0),
                bytes.at(at + 2) & 0x1F,
                bytes.at(at + 1) & 0x3F,
                bytes.at(at) & 0x3F,
                (bytes.at(at) & SUMMER_TIME_OF_I) != 0);
    }

    /** Type J, three bytes. */
    static @Nullable LocalTime timeOfDay(Bytes bytes, int at) {
        return time(bytes.at(at + 2) & 0x1F, bytes.at(at + 1) & 0x3F, bytes.at(at) & 0x3F);
    }

    private static @Nullable LocalDate day(Bytes bytes, int at, int century) {
        int low = bytes.at(at);
        int high = bytes.at(at + 1);
        int day = low & 0x1F;
        int month = high & 0x0F;
        int shortYear = low >> 5 | high >> 1 & 0x78;
        if (month < 1 || month > 12 || day < 1 || shortYear > 99) {
            return null;
        }
        int year = year(shortYear, century);
        return day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }

    /** Old meters leave the century's bits empty; two digits up to 80 then mean the 2000s. */
    private static int year(int shortYear, int century) {
        if (century == 0) {
            return shortYear <= LAST_YEAR_OF_2000S ? 2000 + shortYear : 1900 + shortYear;
        }
        return 1900 + 100 * century + shortYear;
    }

    private static DataValue.@Nullable Moment moment(
            @Nullable LocalDate day, int hour, int minute, int second, boolean summerTime) {
        LocalTime time = time(hour, minute, second);
        return day == null || time == null ? null : new DataValue.Moment(LocalDateTime.of(day, time), summerTime);
    }

    private static @Nullable LocalTime time(int hour, int minute, int second) {
        return hour > 23 || minute > 59 || second > 59 ? null : LocalTime.of(hour, minute, second);
    }
}
