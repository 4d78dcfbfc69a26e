package org.heatshare.integration.file.csv;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heatshare.integration.file.row.RowRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a row says of its time into an instant. In the hour that is there twice when summer time ends, the order of
 * a meter's rows decides; in the one that is not there when it begins, a row is refused.
 */
final class RowTimes {
    private static final int METERS_REMEMBERED = 100_000;

    private final DateTimeFormatter formatter;
    private final ZoneId zone;
    private final String expected;
    private final boolean datesAlone;
    private final @Nullable Instant doubled;
    private final Map<String, Place> places = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Place> eldest) {
            return size() > METERS_REMEMBERED;
        }
    };

    /** The instant a meter's rows have come to, and whether they go back in time. */
    private record Place(Instant at, boolean backwards) {}

    /**
     * @param datesAlone whether a date without a time is taken for its midnight
     * @param doubled the instant of a row that is read alone, where it was in a doubled hour
     */
    RowTimes(TimeStyle style, boolean datesAlone, @Nullable Instant doubled) {
        this.datesAlone = datesAlone;
        this.doubled = doubled;
        this.formatter = style.formatter();
        this.zone = style.zoneId();
        this.expected = style.pattern();
    }

    Instant at(String meter, String text) throws RowRefusedException {
        Instant at = instant(places.get(meter), text);
        places.compute(meter, (serial, before) -> new Place(at, before != null && at.isBefore(before.at)));
        return at;
    }

    private Instant instant(@Nullable Place before, String text) throws RowRefusedException {
        TemporalAccessor parsed = parse(text);
        if (parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
            return local(parsed, datesAlone).toInstant(ZoneOffset.from(parsed));
        }
        LocalDateTime local = local(parsed, datesAlone);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new RowRefusedException(
                    RowRefusedException.Fault.TIME_IN_GAP,
                    "time " + RowRefusedException.shown(text) + " is not there in " + zone
                            + ", where clocks go forward over it; correct the row or the template's zone");
        }
        Instant first = local.toInstant(offsets.get(0));
        if (offsets.size() == 1) {
            return first;
        }
        Instant second = local.toInstant(offsets.get(1));
        if (before == null) {
            return second.equals(doubled) ? second : first;
        }
        if (before.backwards) {
            return second.isBefore(before.at) ? second : first;
        }
        return first.isAfter(before.at) ? first : second;
    }

    /** Whether the local time of this instant is there twice. */
    boolean isDoubled(Instant at) {
        return zone.getRules()
                        .getValidOffsets(LocalDateTime.ofInstant(at, zone))
                        .size()
                > 1;
    }

    static boolean isWritten(DateTimeFormatter formatter, String text, boolean datesAlone) {
        try {
            parse(formatter, text, datesAlone);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDateTime local(TemporalAccessor parsed, boolean datesAlone) {
        return datesAlone && parsed.query(TemporalQueries.localTime()) == null
                ? LocalDate.from(parsed).atStartOfDay()
                : LocalDateTime.from(parsed);
    }

    private static TemporalAccessor parse(DateTimeFormatter formatter, String text, boolean datesAlone) {
        TemporalAccessor parsed = formatter.parse(text);
        LocalDateTime local = local(parsed, datesAlone);
        TemporalAccessor written = formatter.parseUnresolved(text, new ParsePosition(0));
        int day = written.isSupported(ChronoField.DAY_OF_MONTH)
                ? written.get(ChronoField.DAY_OF_MONTH)
                : local.getDayOfMonth();
        // The formatter takes 31 February for its 28th; a day that is not there must not become another.
        if (day != local.getDayOfMonth() && day != local.minusNanos(1).getDayOfMonth()) {
            throw new DateTimeException("day " + day + " is not in its month");
        }
        return parsed;
    }

    private TemporalAccessor parse(String text) throws RowRefusedException {
        try {
            return parse(formatter, text, datesAlone);
        } catch (DateTimeException e) {
            throw new RowRefusedException(
                    RowRefusedException.Fault.TIME,
                    "time " + RowRefusedException.shown(text) + " is not written as " + expected
                            + "; correct the row or the template");
        }
    }
}
