package org.heatshare.integration.file.mscons;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formats of element 2379 that messages of consumption use. */
final class Times {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuuMMddHHmm").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern ZONED = Pattern.compile("(\\d{12})([+-])(\\d{2})(\\d{2})?");
    private static final Pattern HOURS = Pattern.compile("([+-]?)(\\d{1,2})");
    private static final Pattern HOURS_MINUTES = Pattern.compile("([+-])(\\d{2})(\\d{2})");

    private Times() {}

    /** Two instants, the second after the first. */
    record Period(Instant start, Instant end) {}

    /** A DTM of one time: format 203, 303 or 102, which is its midnight. */
    static Instant instant(Segment dtm, ZoneOffset offset) throws UnreadableSegmentException {
        String value = dtm.at(0, 1);
        try {
            return switch (dtm.at(0, 2)) {
                case "203" -> LocalDateTime.parse(value, MINUTE).toInstant(offset);
                case "102" -> LocalDate.parse(value, DAY).atStartOfDay().toInstant(offset);
                case "303" -> zoned(dtm, value);
                default ->
                    throw new UnreadableSegmentException(
                            dtm, "format '" + dtm.at(0, 2) + "' of time '" + value + "' must be 203, 303 or 102");
            };
        } catch (DateTimeParseException e) {
            throw wrong(dtm, value);
        }
    }

    private static Instant zoned(Segment dtm, String value) throws UnreadableSegmentException {
        Matcher parts = ZONED.matcher(value);
        if (!parts.matches()) {
            throw new UnreadableSegmentException(
                    dtm, "time '" + value + "' of format 303 must end in its hours from UTC, such as +00");
        }
        String minutes = parts.group(4) == null ? "00" : parts.group(4);
        return LocalDateTime.parse(parts.group(1), MINUTE)
                .toInstant(offset(dtm, parts.group(2), parts.group(3), minutes));
    }

    /** A DTM of two times: format 719, in Denmark named Z13. */
    static Period period(Segment dtm, ZoneOffset offset) throws UnreadableSegmentException {
        String value = dtm.at(0, 1);
        String format = dtm.at(0, 2);
        if (!format.equals("719") && !format.equals("Z13")) {
            throw new UnreadableSegmentException(
                    dtm, "format '" + format + "' of period '" + value + "' must be 719 or Z13");
        }
        if (value.length() != 24) {
            throw wrong(dtm, value);
        }
        try {
            return new Period(
                    LocalDateTime.parse(value.substring(0, 12), MINUTE).toInstant(offset),
                    LocalDateTime.parse(value.substring(12), MINUTE).toInstant(offset));
        } catch (DateTimeParseException e) {
            throw wrong(dtm, value);
        }
    }

    /** What a message's times are from UTC: qualifier ZZZ with hours (format 805), or 735 with hours and minutes (406). */
    static ZoneOffset offset(Segment dtm) throws UnreadableSegmentException {
        String value = dtm.at(0, 1);
        Matcher hours = HOURS.matcher(value);
        if (dtm.at(0, 2).equals("805") && hours.matches()) {
            return offset(dtm, hours.group(1), hours.group(2), "00");
        }
        Matcher both = HOURS_MINUTES.matcher(value);
        if (dtm.at(0, 2).equals("406") && both.matches()) {
            return offset(dtm, both.group(1), both.group(2), both.group(3));
        }
        throw new UnreadableSegmentException(
                dtm, "'" + value + "' must be hours from UTC: 1 with format 805, or +0100 with format 406");
    }

    private static ZoneOffset offset(Segment dtm, String sign, String hours, String minutes)
            throws UnreadableSegmentException {
        int total = 60 * Integer.parseInt(hours) + Integer.parseInt(minutes);
        if (total > 14 * 60 || Integer.parseInt(minutes) > 59) {
            throw new UnreadableSegmentException(dtm, "'" + hours + minutes + "' is no difference to UTC");
        }
        return ZoneOffset.ofTotalSeconds(sign.equals("-") ? -60 * total : 60 * total);
    }

    private static UnreadableSegmentException wrong(Segment dtm, String value) {
        return new UnreadableSegmentException(dtm, "time '" + value + "' is not in the calendar or of another length");
    }
}
