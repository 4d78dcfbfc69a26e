package org.heatshare.integration.validation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.WeatherSeries;
import org.heatshare.integration.validation.internal.check.DayCheck;
import org.heatshare.integration.validation.internal.check.DayHours;
import org.heatshare.integration.validation.internal.check.MeterDay;
import org.heatshare.integration.validation.internal.check.Outdoor;
import org.heatshare.integration.validation.internal.store.DaysDue;
import org.heatshare.integration.validation.internal.store.FindingBook;
import org.heatshare.integration.validation.internal.store.MeterDays;
import org.heatshare.integration.validation.internal.store.MeterDays.Standing;
import org.heatshare.integration.validation.internal.store.NetworkBalances;
import org.heatshare.integration.validation.internal.store.SubjectDay;
import org.heatshare.integration.validation.internal.store.ThresholdRows;

/**
 * Runs the checks over days that changed, once they are over and have been quiet for a while: a history that is being
 * imported is looked at when it is there. Safe for use by many threads.
 *
 * @see "docs/decisions/0130-checks-over-days-follow-the-intake.md"
 */
public final class Validation {
    /** Meters of which the last hour of a day is read late are not yet silent. */
    private static final Duration AFTER_THE_DAY = Duration.ofHours(3);

    private static final Duration QUIET = Duration.ofMinutes(2);
    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    private static final int DAYS_AT_ONCE = 5;
    private static final int METERS_AT_ONCE = 200;
    private static final String WEATHER = "outdoor";

    private final TenantDatabase database;
    private final TenantRegistry tenants;
    private final WeatherSeries weather;
    private final Clock clock;

    public Validation(TenantDatabase database, TenantRegistry tenants, WeatherSeries weather, Clock clock) {
        this.database = database;
        this.tenants = tenants;
        this.weather = weather;
        this.clock = clock;
    }

    /** Looks at days that are due, the latest first, for some seconds or until none is left; returns how many. */
    public int bringUpToDate(TenantId tenant) {
        long until = System.nanoTime() + AT_ONCE.toNanos();
        int looked = lookAtSome(tenant);
        int all = looked;
        while (looked == DAYS_AT_ONCE && System.nanoTime() < until) {
            looked = lookAtSome(tenant);
            all += looked;
        }
        return all;
    }

    private int lookAtSome(TenantId tenant) {
        Instant now = clock.instant();
        LocalDate open = MeteringCalendar.of(tenants.get(tenant)).dayOf(now.minus(AFTER_THE_DAY));
        Map<LocalDate, Instant> due =
                database.read(tenant, tx -> DaysDue.find(tx, open, now.minus(QUIET), DAYS_AT_ONCE));
        due.forEach((day, markedAt) -> {
            lookAt(tenant, day);
            database.execute(tenant, tx -> DaysDue.done(tx, day, markedAt));
        });
        return due.size();
    }

    private void lookAt(TenantId tenant, LocalDate day) {
        MeteringCalendar calendar = MeteringCalendar.of(tenants.get(tenant));
        Instant start = calendar.startOf(day);
        Instant end = calendar.endOf(day);
        Outdoor outdoor =
                new Outdoor(weather.find(tenant, WEATHER, calendar.startOf(day.minusDays(MeterDays.DAYS_BEFORE)), end));
        ThresholdRows thresholds = database.read(tenant, ThresholdRows::load);
        List<Standing> standing = database.read(tenant, tx -> MeterDays.standing(tx, start, end));
        List<SubjectDay> looked = new ArrayList<>();
        for (int from = 0; from < standing.size(); from += METERS_AT_ONCE) {
            List<Standing> some = standing.subList(from, Math.min(from + METERS_AT_ONCE, standing.size()));
            looked.addAll(
                    database.read(tenant, tx -> lookAt(new MeterDays(tx, calendar, day, outdoor), some, thresholds)));
        }
        database.execute(tenant, tx -> {
            looked.addAll(NetworkBalances.lookAt(tx, calendar, day, thresholds.of(null)));
            new FindingBook(tx, day, clock.instant()).enter(looked);
        });
    }

    private static List<SubjectDay> lookAt(MeterDays meterDays, List<Standing> some, ThresholdRows thresholds) {
        Map<Integer, MeterDay> days = meterDays.find(some);
        Map<Integer, List<DayHours>> before = meterDays.before(some.stream()
                .filter(one -> DayCheck.dependsOnDaysBefore(dayOf(days, one), thresholds.of(one.model())))
                .map(Standing::meterPointId)
                .toList());
        return some.stream()
                .map(one -> new SubjectDay(
                        Finding.Subject.METER_POINT,
                        one.meterPointId(),
                        DayCheck.lookAt(
                                dayOf(days, one).withBefore(before.getOrDefault(one.meterPointId(), List.of())),
                                thresholds.of(one.model()))))
                .toList();
    }

    private static MeterDay dayOf(Map<Integer, MeterDay> days, Standing one) {
        return Objects.requireNonNull(days.get(one.meterPointId()));
    }
}
