package org.heatshare.db.tenancy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Turns instants into a municipality's metering days and their hours, and back. Days are half-open; hours are counted
 * from the start of the day (0 to 22, 23 or 24), so that the hour that comes twice in autumn has two numbers.
 *
 * @see "docs/decisions/0007-instants-and-days.md"
 */
public record MeteringCalendar(ZoneId zone, MeteringDay meteringDay) {
    public static MeteringCalendar of(Tenant tenant) {
        return new MeteringCalendar(tenant.zone(), tenant.meteringDay());
    }

    public Instant startOf(LocalDate day) {
        return switch (meteringDay) {
            case LOCAL -> day.atStartOfDay(zone).toInstant();
            case STANDARD -> {
                Instant near = day.atStartOfDay(ZoneOffset.UTC).toInstant();
                yield day.atStartOfDay().toInstant(standardOffset(near));
            }
        };
    }

    /** The first instant that is no longer of the day. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    public LocalDate dayOf(Instant instant) {
        ZoneId dayZone = meteringDay == MeteringDay.LOCAL ? zone : standardOffset(instant);
        return LocalDate.ofInstant(instant, dayZone);
    }

    /** 24; in a LOCAL calendar 23 and 25 on the days when the clocks change. */
    public int hoursIn(LocalDate day) {
        return Math.toIntExact(Duration.between(startOf(day), endOf(day)).toHours());
    }

    /** The number of the hour that the instant lies in, counted from the start of its day. */
    public int hourIndex(Instant instant) {
        return Math.toIntExact(
                Duration.between(startOf(dayOf(instant)), instant).toHours());
    }

    /** The start of a numbered hour of a day. */
    public Instant hourStart(LocalDate day, int hourIndex) {
        if (hourIndex < 0 || hourIndex >= hoursIn(day)) {
            throw new IllegalArgumentException(
                    "hour " + hourIndex + " is not in " + day + ", which has " + hoursIn(day) + " hours");
        }
        return startOf(day).plus(Duration.ofHours(hourIndex));
    }

    private ZoneOffset standardOffset(Instant instant) {
        return zone.getRules().getStandardOffset(instant);
    }
}
