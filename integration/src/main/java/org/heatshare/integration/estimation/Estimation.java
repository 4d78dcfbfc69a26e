package org.heatshare.integration.estimation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.estimation.internal.PointEstimation;
import org.heatshare.integration.estimation.internal.store.PointsWithGaps;
import org.heatshare.integration.metering.DayEstimates;
import org.heatshare.integration.metering.WeatherSeries;
import org.heatshare.integration.metering.lookup.MeterLookup;

/**
 * Fills hours that nobody measured by the first method of the ladder for which enough is known. Nothing that was measured is
 * changed, and between two readings the hours sum to the register's difference. Callers have seen to it that who asks may
 * do so. Safe for use by many threads.
 *
 * @see "docs/estimation.md"
 */
public final class Estimation {
    /** How far back the meters of all places are looked at; one meter alone as far as somebody asks. */
    public static final int RECENT_DAYS = 35;

    private static final Duration AFTER_THE_DAY = Duration.ofHours(3);

    private final TenantDatabase database;
    private final TenantRegistry tenants;
    private final MeterLookup meters;
    private final WeatherSeries weather;
    private final DayEstimates estimates;
    private final Clock clock;

    public Estimation(
            TenantDatabase database,
            TenantRegistry tenants,
            MeterLookup meters,
            WeatherSeries weather,
            DayEstimates estimates,
            Clock clock) {
        this.database = database;
        this.tenants = tenants;
        this.meters = meters;
        this.weather = weather;
        this.estimates = estimates;
        this.clock = clock;
    }

    /** The last day that can be estimated: it is over since three hours. */
    public LocalDate lastDay(TenantId tenant) {
        return calendar(tenant).dayOf(clock.instant().minus(AFTER_THE_DAY)).minusDays(1);
    }

    /** The first of the days that are looked at for all places. */
    public LocalDate firstRecentDay(TenantId tenant) {
        return lastDay(tenant).minusDays(RECENT_DAYS - 1L);
    }

    /** The meter points with hours missing in the last 35 days, in the order of their codes. */
    public List<PointGaps> recentGaps(TenantId tenant) {
        PointsWithGaps points = new PointsWithGaps(calendar(tenant), firstRecentDay(tenant), lastDay(tenant));
        return database.read(tenant, points::find);
    }

    /**
     * Fills the gaps of one meter point in the days from the first to the last; days that are not over are left out.
     *
     * @param reason why, 1 to 255 characters
     * @throws IllegalArgumentException for an unknown meter point or no reason
     */
    public EstimationResult estimate(
            TenantId tenant, String meterPoint, LocalDate first, LocalDate last, String reason, String actorSubject) {
        return points(tenant, first, last).estimate(meterPoint, reason, actorSubject);
    }

    /** Fills the gaps of the last 35 days at many meter points, one after the other. */
    public EstimationResult estimateRecent(
            TenantId tenant,
            Collection<String> meterPoints,
            String reason,
            String actorSubject,
            EstimationProgress progress) {
        PointEstimation points = points(tenant, firstRecentDay(tenant), lastDay(tenant));
        EstimationResult result = EstimationResult.NOTHING;
        int done = 0;
        for (String meterPoint : meterPoints) {
            progress.report(done, meterPoints.size());
            result = result.plus(points.estimate(meterPoint, reason, actorSubject));
            done++;
        }
        return result;
    }

    private PointEstimation points(TenantId tenant, LocalDate first, LocalDate last) {
        LocalDate lastOver = lastDay(tenant);
        return new PointEstimation(
                database,
                meters,
                weather,
                estimates,
                tenant,
                calendar(tenant),
                first,
                last.isAfter(lastOver) ? lastOver : last);
    }

    private MeteringCalendar calendar(TenantId tenant) {
        return MeteringCalendar.of(tenants.get(tenant));
    }
}
