package org.heatshare.integration.metering.internal.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.metering.internal.derive.Absent;
import org.heatshare.integration.metering.internal.derive.ConsumptionDay;
import org.heatshare.integration.metering.internal.derive.DayGrid;
import org.heatshare.integration.metering.internal.derive.Derivation;
import org.heatshare.integration.metering.internal.derive.ExpectedHours;
import org.heatshare.integration.metering.internal.derive.Installation;
import org.heatshare.integration.metering.internal.derive.IntervalStep;
import org.heatshare.integration.metering.internal.derive.Reading;
import org.heatshare.integration.metering.internal.derive.Stretch;
import org.heatshare.integration.metering.internal.store.ConsumptionDays;
import org.heatshare.integration.metering.internal.store.ConsumptionDays.StoredDay;
import org.heatshare.integration.metering.internal.store.EditedDays;
import org.heatshare.integration.metering.internal.store.ExpectedDays;
import org.heatshare.integration.metering.internal.store.IntervalReadings;
import org.heatshare.integration.metering.internal.store.Meters;
import org.heatshare.integration.metering.internal.store.ReadOuts;
import org.jooq.DSLContext;

/** Works out days of a meter point anew from what is stored, as far as a change between two seconds reaches. */
public final class Rederivation {
    /** A change reaches no further than a gap that is estimated over, and a day for the difference of zones. */
    private static final long REACH_SECONDS = 36L * 24 * 3600;

    private static final long LATEST_SECOND =
            Instant.parse("9999-12-31T00:00:00Z").getEpochSecond();

    private final DSLContext tx;
    private final MeteringCalendar calendar;
    private final Instant now;

    public Rederivation(DSLContext tx, MeteringCalendar calendar, Instant now) {
        this.tx = tx;
        this.calendar = calendar;
        this.now = now;
    }

    /**
     * Puts the days of a meter point right. Once for each point before the days are written.
     *
     * @param changed the first and the last second at which its history was changed
     */
    public void run(int meterPointId, Span changed, ConsumptionDays days) {
        List<Installation> installations = Meters.installationsAt(tx, meterPointId);
        if (installations.isEmpty()) {
            return;
        }
        long from = Math.max(reachBack(installations, changed.first()), changed.first() - REACH_SECONDS);
        long to = Math.min(reachOn(installations, changed.last()), changed.last() + REACH_SECONDS);
        TreeMap<LocalDate, int[]> expected = expected(meterPointId, from, changed.last() + REACH_SECONDS);
        if (!expected.isEmpty()) {
            to = Math.max(to, calendar.startOf(expected.lastKey()).getEpochSecond());
        }
        DayGrid grid = DayGrid.covering(calendar, from, to);
        LocalDate first = grid.day(0);
        LocalDate last = grid.day(grid.days() - 1);
        Map<LocalDate, StoredDay> stored = ConsumptionDays.find(tx, meterPointId, first, last);
        List<Stretch> stretches = stretches(installations, grid.start(0), grid.end(grid.days() - 1));
        TreeMap<LocalDate, ConsumptionDay> derived = new TreeMap<>();
        Derivation.days(grid, 0, grid.days() - 1, meterPointId, stretches, shape(expected))
                .forEach(day -> derived.put(day.day(), day));
        EditedDays.find(tx, meterPointId, first, last)
                .forEach((day, editedWh) -> derived.compute(
                        day,
                        (same, found) -> (found != null
                                        ? found
                                        : ConsumptionDay.unknown(meterPointId, day, meterAtStart(installations, day)))
                                .edited(editedWh, calendar.hoursIn(day))));
        for (ConsumptionDay day : derived.values()) {
            StoredDay earlier = stored.remove(day.day());
            if (earlier == null) {
                days.put(day, 1);
            } else {
                days.correct(earlier, day, now);
            }
        }
        stored.forEach((day, earlier) -> days.correct(
                earlier, ConsumptionDay.unknown(meterPointId, day, earlier.day().meterId()), now));
    }

    /** The meter that was there at the start of a day, or the first one after it. */
    private int meterAtStart(List<Installation> installations, LocalDate day) {
        long start = calendar.startOf(day).getEpochSecond();
        return installations.stream()
                .filter(installation -> installation.untilSecond() > start)
                .findFirst()
                .orElseGet(() -> installations.get(installations.size() - 1))
                .meterId();
    }

    private TreeMap<LocalDate, int[]> expected(int meterPointId, long from, long to) {
        return ExpectedDays.find(
                tx,
                meterPointId,
                calendar.dayOf(Instant.ofEpochSecond(from - REACH_SECONDS)),
                calendar.dayOf(Instant.ofEpochSecond(to)));
    }

    private ExpectedHours shape(TreeMap<LocalDate, int[]> expected) {
        return expected.isEmpty()
                ? ExpectedHours.NONE
                : ExpectedHours.of(DayGrid.of(calendar, expected.firstKey(), expected.lastKey()), expected);
    }

    private long reachBack(List<Installation> installations, long second) {
        for (Installation installation : installations) {
            if (installation.covers(second)) {
                long reading = ReadOuts.lastAtOrBefore(tx, installation.meterId(), second - 1);
                return Absent.is(reading) ? installation.fromSecond() : Math.max(reading, installation.fromSecond());
            }
        }
        return second;
    }

    private long reachOn(List<Installation> installations, long second) {
        for (Installation installation : installations) {
            if (installation.covers(second)) {
                long reading = ReadOuts.firstAtOrAfter(tx, installation.meterId(), second + 1);
                long known = Absent.is(reading) ? Long.MAX_VALUE : reading;
                long next = Math.min(known, installation.untilSecond());
                return next == Installation.STILL_THERE ? second : next;
            }
        }
        return second;
    }

    /** What was told from the last reading before a span to the first one after it. */
    private List<Stretch> stretches(List<Installation> installations, long from, long to) {
        int first = 0;
        while (first + 1 < installations.size() && installations.get(first + 1).fromSecond() <= from) {
            first++;
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int i = first; i < installations.size(); i++) {
            Installation installation = installations.get(i);
            long start = i == first ? firstOf(installation, from) : installation.fromSecond();
            long lastOfIt = Math.min(installation.untilSecond() - 1, LATEST_SECOND);
            long after = ReadOuts.firstAtOrAfter(tx, installation.meterId(), Math.max(to, installation.fromSecond()));
            boolean endsWithin = Absent.is(after) || after > lastOfIt;
            long end = endsWithin ? lastOfIt : after;
            List<Reading> readings = ReadOuts.between(tx, installation.meterId(), start, end);
            List<IntervalStep> intervals = IntervalReadings.between(
                    tx,
                    installation.meterId(),
                    Math.max(start, from - REACH_SECONDS),
                    Math.min(end + 1, to + REACH_SECONDS));
            stretches.add(
                    new Stretch(installation, readings, intervals, start == installation.fromSecond(), endsWithin));
            if (!endsWithin || installation.untilSecond() >= to && !Absent.is(installation.endRegisterWh())) {
                break;
            }
        }
        return stretches;
    }

    private long firstOf(Installation installation, long from) {
        long reading =
                ReadOuts.lastAtOrBefore(tx, installation.meterId(), Math.min(from, installation.untilSecond() - 1));
        return Absent.is(reading) ? installation.fromSecond() : Math.max(reading, installation.fromSecond());
    }
}
