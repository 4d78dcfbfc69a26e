package org.heatshare.integration.file.csv;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How instants are written.
 *
 * @param column with the date and the time, or the date alone
 * @param timeOfDayColumn with the time where it stands apart; empty otherwise
 * @param pattern in the letters of {@link DateTimeFormatter}, for example {@code dd.MM.yyyy HH:mm}; {@code ISO} for
 *     ISO 8601 with or without an offset. Where the date and time stand apart, both with a space between. 24:00 is the
 *     next day's beginning
 * @param zone a zone with its summer time, a fixed offset, or {@code UTC}; an offset in the text goes before it
 */
public record TimeStyle(String column, String timeOfDayColumn, String pattern, String zone) {
    public static final String ISO = "ISO";

    private static final int PATTERN_LETTERS_MAX = 60;

    public TimeStyle {
        if (column.isBlank()) {
            throw new IllegalArgumentException("The column of the time is missing; name it");
        }
        if (pattern.length() > PATTERN_LETTERS_MAX) {
            throw new IllegalArgumentException("The time format may have 60 letters");
        }
        ZoneId.of(zone);
        formatter(pattern);
    }

    /** Whether a text is an instant written so. */
    public boolean reads(String text) {
        return RowTimes.isWritten(formatter(), text, false);
    }

    /**
     * Whether a pattern can be one: it has a date and a time.
     *
     * @param datesAlone whether a date is enough, as of intervals that are days or months
     */
    public static boolean isPattern(String pattern, boolean datesAlone) {
        try {
            LocalDateTime some = LocalDateTime.of(2026, 11, 25, 13, 0);
            return pattern.length() <= PATTERN_LETTERS_MAX
                    && RowTimes.isWritten(formatter(pattern), formatter(pattern).format(some), datesAlone);
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    ZoneId zoneId() {
        ZoneId id = ZoneId.of(zone);
        return zone.equals("UTC") ? ZoneOffset.UTC : id;
    }

    DateTimeFormatter formatter() {
        return formatter(pattern);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return pattern.equals(ISO)
                ? DateTimeFormatter.ISO_DATE_TIME
                : DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT);
    }
}
