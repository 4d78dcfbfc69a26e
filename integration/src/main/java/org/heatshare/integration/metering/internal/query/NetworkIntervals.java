package org.heatshare.integration.metering.internal.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.metering.NetworkInterval;
import org.jspecify.annotations.Nullable;

/** A network's days with those of its sources, put together as hours, days and months. */
public final class NetworkIntervals {
    /** A day of demand or of a source: its energy and its hours, null where not known. */
    record Day(@Nullable Long energyWh, @Nullable Long[] hoursWh) {
        /** The day's energy; while it is open, what its hours say so far. */
        @Nullable
        Long energyOrHours() {
            if (energyWh != null) {
                return energyWh;
            }
            Long sum = null;
            for (Long wh : hoursWh) {
                sum = plus(sum, wh);
            }
            return sum;
        }
    }

    private final MeteringCalendar calendar;
    private final LocalDate from;
    private final LocalDate until;
    private final TreeMap<LocalDate, Day> demand;
    private final Map<String, TreeMap<LocalDate, Day>> sources;

    NetworkIntervals(
            MeteringCalendar calendar,
            LocalDate from,
            LocalDate until,
            TreeMap<LocalDate, Day> demand,
            Map<String, TreeMap<LocalDate, Day>> sources) {
        this.calendar = calendar;
        this.from = from;
        this.until = until;
        this.demand = demand;
        this.sources = sources;
    }

    /** Hours that have ended by an instant, the earliest first. */
    public List<NetworkInterval> hoursBefore(Instant end, int count) {
        List<NetworkInterval> hours = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            for (int hour = 0; hour < calendar.hoursIn(day); hour++) {
                NetworkInterval interval = hour(day, hour);
                if (!interval.end().isAfter(end)) {
                    hours.add(interval);
                }
            }
        }
        return hours.subList(Math.max(0, hours.size() - count), hours.size());
    }

    public Optional<NetworkInterval> hourAt(Instant start) {
        LocalDate day = calendar.dayOf(start);
        return day.isBefore(from) || !day.isBefore(until)
                ? Optional.empty()
                : Optional.of(hour(day, calendar.hourIndex(start)));
    }

    private NetworkInterval hour(LocalDate day, int hour) {
        Instant start = calendar.hourStart(day, hour);
        Map<String, Long> bySource = new LinkedHashMap<>();
        sources.forEach((code, days) -> {
            Day of = days.get(day);
            if (of != null && of.hoursWh()[hour] != null) {
                bySource.put(code, of.hoursWh()[hour]);
            }
        });
        Day of = demand.get(day);
        return new NetworkInterval(
                start, start.plus(Duration.ofHours(1)), of == null ? null : of.hoursWh()[hour], bySource);
    }

    public List<NetworkInterval> days() {
        List<NetworkInterval> days = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            days.add(interval(day, day.plusDays(1)));
        }
        return days;
    }

    public List<NetworkInterval> months(YearMonth first, int count) {
        List<NetworkInterval> months = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            YearMonth month = first.plusMonths(i);
            months.add(interval(month.atDay(1), month.plusMonths(1).atDay(1)));
        }
        return months;
    }

    private NetworkInterval interval(LocalDate first, LocalDate end) {
        Map<String, Long> bySource = new LinkedHashMap<>();
        sources.forEach((code, days) -> {
            Long sum = sum(days.subMap(first, end));
            if (sum != null) {
                bySource.put(code, sum);
            }
        });
        return new NetworkInterval(
                calendar.startOf(first), calendar.startOf(end), sum(demand.subMap(first, end)), bySource);
    }

    private static @Nullable Long sum(Map<LocalDate, Day> days) {
        Long sum = null;
        for (Day day : days.values()) {
            sum = plus(sum, day.energyOrHours());
        }
        return sum;
    }

    private static @Nullable Long plus(@Nullable Long sum, @Nullable Long more) {
        if (more == null) {
            return sum;
        }
        return sum == null ? more : Long.valueOf(sum + more);
    }
}
