package org.heatshare.integration.metering.internal.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.metering.internal.derive.ConsumptionDay;
import org.heatshare.integration.metering.internal.derive.DayGrid;
import org.heatshare.integration.metering.internal.derive.Derivation;
import org.heatshare.integration.metering.internal.derive.Reading;
import org.heatshare.integration.metering.internal.derive.Stretch;
import org.heatshare.integration.metering.internal.store.ConsumptionDays;
import org.heatshare.integration.metering.internal.store.ConsumptionDays.DayVersion;
import org.heatshare.integration.metering.internal.store.EditedDays;
import org.heatshare.integration.metering.internal.store.ExpectedDays;
import org.heatshare.integration.metering.internal.store.ReadOuts;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Carries on the days that are open, for many meters at once. */
final class OpenDays {
    private static final long LOOK_BACK_SECONDS = 65 * 60;

    private final DSLContext tx;
    private final MeteringCalendar calendar;
    private final Map<Integer, Span> touched;

    /** @param touched gets the meter points that must be worked out anew instead */
    OpenDays(DSLContext tx, MeteringCalendar calendar, Map<Integer, Span> touched) {
        this.tx = tx;
        this.calendar = calendar;
        this.touched = touched;
    }

    void derive(List<InOrder> meters, ConsumptionDays days) {
        List<InOrder> moved = meters.stream().filter(m -> !m.accepted.isEmpty()).toList();
        if (moved.isEmpty()) {
            return;
        }
        long first = moved.stream().mapToLong(InOrder::anchorSecond).min().orElseThrow();
        long last = moved.stream()
                .mapToLong(m -> m.accepted.get(m.accepted.size() - 1).atSecond())
                .max()
                .orElseThrow();
        DayGrid grid = DayGrid.covering(calendar, first, last);
        Map<Integer, List<Reading>> tails = tails(grid, moved);
        Map<Integer, List<DayVersion>> versions = ConsumptionDays.versionsSince(
                tx, moved.stream().map(m -> m.installation.meterPointId()).toList(), grid.day(0));
        Set<Integer> byPeople = ExpectedDays.pointsSince(tx, grid.day(0));
        byPeople.addAll(EditedDays.pointsSince(tx, grid.day(0)));
        for (InOrder meter : moved) {
            if (byPeople.contains(meter.installation.meterPointId())
                    || meter.work.state.hasIntervalsAfter(grid.start(0))) {
                touch(meter);
            } else {
                derive(meter, grid, tails, versions, days);
            }
        }
    }

    /** A day that begins with the last reading needs no other; the rest of the open days is read again. */
    private Map<Integer, List<Reading>> tails(DayGrid grid, List<InOrder> meters) {
        Map<Integer, Long> starts = new HashMap<>();
        for (InOrder meter : meters) {
            long open = grid.start(grid.indexOf(meter.anchorSecond()));
            if (meter.begun() && open != meter.anchorSecond()) {
                starts.put(meter.work.meter.id(), open);
            }
        }
        long since = starts.values().stream().mapToLong(Long::longValue).min().orElse(0) - LOOK_BACK_SECONDS;
        return ReadOuts.since(tx, starts.keySet(), since);
    }

    private void derive(
            InOrder meter,
            DayGrid grid,
            Map<Integer, List<Reading>> tails,
            Map<Integer, List<DayVersion>> versions,
            ConsumptionDays days) {
        int pointId = meter.installation.meterPointId();
        int open = grid.indexOf(meter.anchorSecond());
        long newest = meter.accepted.get(meter.accepted.size() - 1).atSecond();
        Stretch stretch = stretch(meter, grid.start(open), tails.get(meter.work.meter.id()));
        Map<LocalDate, Integer> standing = new HashMap<>();
        versions.getOrDefault(pointId, List.of()).forEach(v -> standing.put(v.day(), v.version()));
        boolean later = standing.keySet().stream().anyMatch(day -> day.isAfter(grid.day(open)));
        if (stretch == null || later) {
            touch(meter);
            return;
        }
        for (ConsumptionDay day : Derivation.days(grid, open, grid.indexOf(newest), pointId, List.of(stretch))) {
            days.put(day, standing.getOrDefault(day.day(), 1));
        }
    }

    /** Has its days worked out the long way, which knows gaps, estimates, edits and other meters. */
    private void touch(InOrder meter) {
        long first = meter.accepted.get(0).atSecond();
        long newest = meter.accepted.get(meter.accepted.size() - 1).atSecond();
        touched.merge(meter.installation.meterPointId(), new Span(first, newest), Span::with);
    }

    /** The history from the start of the open day on, or null when another meter or a longer gap has a part in it. */
    private static @Nullable Stretch stretch(InOrder meter, long openStart, @Nullable List<Reading> tail) {
        boolean fromStart = meter.installation.fromSecond() >= openStart;
        if (fromStart && meter.work.sharesItsPoint) {
            return null;
        }
        List<Reading> readings = new ArrayList<>();
        if (tail != null) {
            readings.addAll(tail);
        } else if (meter.begun()) {
            readings.add(meter.work.state.last());
        }
        readings.removeIf(reading ->
                reading.atSecond() < meter.installation.fromSecond() || reading.atSecond() > meter.anchorSecond());
        readings.addAll(meter.accepted);
        boolean reachesBack = !readings.isEmpty() && readings.get(0).atSecond() <= openStart;
        return fromStart || reachesBack ? new Stretch(meter.installation, readings, List.of(), fromStart, false) : null;
    }
}
