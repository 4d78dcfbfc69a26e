package org.heatshare.integration.estimation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.estimation.EstimationResult;
import org.heatshare.integration.estimation.OutdoorTemperatures;
import org.heatshare.integration.estimation.internal.ladder.Gap;
import org.heatshare.integration.estimation.internal.ladder.Gaps;
import org.heatshare.integration.estimation.internal.ladder.HourlyDay;
import org.heatshare.integration.estimation.internal.ladder.Ladder;
import org.heatshare.integration.estimation.internal.ladder.Surroundings;
import org.heatshare.integration.estimation.internal.store.KindMeans;
import org.heatshare.integration.estimation.internal.store.PointPlace;
import org.heatshare.integration.metering.DayEstimate;
import org.heatshare.integration.metering.DayEstimates;
import org.heatshare.integration.metering.EstimationMethod;
import org.heatshare.integration.metering.ReadingQuality;
import org.heatshare.integration.metering.WeatherSeries;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.heatshare.integration.metering.lookup.PointDay;
import org.jspecify.annotations.Nullable;

/** Fills the gaps of meter points in a span of days; the weather is read once for all of them. */
public final class PointEstimation {
    /** Days before and after a gap that tell how a building usually behaves. */
    private static final int DAYS_AROUND = 28;

    private static final String WEATHER = "outdoor";

    private final TenantDatabase database;
    private final MeterLookup meters;
    private final DayEstimates estimates;
    private final TenantId tenant;
    private final MeteringCalendar calendar;
    private final LocalDate first;
    private final LocalDate last;
    private final OutdoorTemperatures outdoor;

    public PointEstimation(
            TenantDatabase database,
            MeterLookup meters,
            WeatherSeries weather,
            DayEstimates estimates,
            TenantId tenant,
            MeteringCalendar calendar,
            LocalDate first,
            LocalDate last) {
        this.database = database;
        this.meters = meters;
        this.estimates = estimates;
        this.tenant = tenant;
        this.calendar = calendar;
        this.first = first;
        this.last = last;
        outdoor = new OutdoorTemperatures(weather.find(
                tenant,
                WEATHER,
                calendar.startOf(first.minusDays(DAYS_AROUND)),
                calendar.endOf(last.plusDays(DAYS_AROUND))));
    }

    public EstimationResult estimate(String meterPoint, String reason, String actorSubject) {
        PointPlace place = database.read(tenant, tx -> PointPlace.find(tx, meterPoint))
                .orElseThrow(() -> new IllegalArgumentException(
                        "meterPoint '" + meterPoint + "' is not in the registry or never had a meter"));
        Map<LocalDate, PointDay> known = days(meterPoint);
        List<HourlyDay> days = wholeDays(place, known);
        int before = Gaps.missing(days);
        if (before == 0) {
            return EstimationResult.NOTHING;
        }
        Map<EstimationMethod, Integer> methods = new EnumMap<>(EstimationMethod.class);
        for (Gap gap : Gaps.in(days)) {
            Optional<List<DayEstimate>> estimate = Ladder.estimate(gap, surroundings(gap, place, known));
            estimate.ifPresent(gapDays -> {
                estimates.enter(tenant, meterPoint, gapDays, reason, actorSubject);
                methods.merge(gapDays.get(0).method(), gapDays.size(), Integer::sum);
            });
        }
        int after = Gaps.missing(wholeDays(place, days(meterPoint)));
        return new EstimationResult(before - after, after, methods);
    }

    private Map<LocalDate, PointDay> days(String meterPoint) {
        Map<LocalDate, PointDay> days = new HashMap<>();
        meters.days(tenant, meterPoint, first.minusDays(DAYS_AROUND), last.plusDays(DAYS_AROUND))
                .forEach(day -> days.put(day.day(), day));
        return days;
    }

    /** The days during all of which a meter was there. */
    private List<HourlyDay> wholeDays(PointPlace place, Map<LocalDate, PointDay> known) {
        LocalDate installed = calendar.dayOf(place.from().minusSeconds(1)).plusDays(1);
        LocalDate from = installed.isAfter(first) ? installed : first;
        LocalDate to =
                place.until() == null ? last : calendar.dayOf(place.until()).minusDays(1);
        List<HourlyDay> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to) && !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day(day, known.get(day), quality -> true));
        }
        return days;
    }

    private HourlyDay day(LocalDate day, @Nullable PointDay known, Predicate<ReadingQuality> wanted) {
        long start = calendar.startOf(day).getEpochSecond();
        int hours = calendar.hoursIn(day);
        if (known == null) {
            return new HourlyDay(day, start, null, Collections.nCopies(hours, null));
        }
        List<@Nullable Integer> values = new ArrayList<>(hours);
        for (int hour = 0; hour < hours; hour++) {
            ReadingQuality quality = ReadingQuality.ofLetter(known.hourQuality().charAt(hour));
            values.add(wanted.test(quality) ? known.hoursWh().get(hour) : null);
        }
        boolean lasting = known.energyQuality() != ReadingQuality.TEMPORARY.letter();
        return new HourlyDay(day, start, lasting ? known.energyWh() : null, values);
    }

    private Surroundings surroundings(Gap gap, PointPlace place, Map<LocalDate, PointDay> known) {
        LocalDate gapFirst = gap.days().get(0).day();
        LocalDate gapLast = gap.days().get(gap.days().size() - 1).day();
        List<HourlyDay> around = known.values().stream()
                .filter(day -> !day.day().isBefore(gapFirst.minusDays(DAYS_AROUND)))
                .filter(day -> !day.day().isAfter(gapLast.plusDays(DAYS_AROUND)))
                .map(day -> day(day.day(), day, ReadingQuality::metered))
                .toList();
        String kind = place.kind();
        return new Surroundings(
                around,
                outdoor,
                () -> kind == null
                        ? Map.of()
                        : database.read(
                                tenant, tx -> KindMeans.find(tx, kind, place.meterPointId(), gapFirst, gapLast)));
    }
}
