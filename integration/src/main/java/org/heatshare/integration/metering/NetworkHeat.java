package org.heatshare.integration.metering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.internal.query.Emissions;
import org.heatshare.integration.metering.internal.query.NetworkDaysRead;
import org.heatshare.integration.metering.internal.query.NetworkIntervals;
import org.heatshare.integration.metering.internal.query.Statuses;

/** A network's demand against what its sources give, now and back to thirteen months, and its state in figures. */
public final class NetworkHeat {
    private static final int MONTHS = 13;
    private static final int DAYS = 30;
    private static final int HOURS = 24;

    private final TenantDatabase database;
    private final TenantRegistry tenants;
    private final Clock clock;

    public NetworkHeat(TenantDatabase database, TenantRegistry tenants, Clock clock) {
        this.database = database;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * The last 24 hours that have ended, the earliest first. Those that less than nine tenths of the homes have told of
     * have no demand: that of the few would look like a fall.
     */
    public List<NetworkInterval> lastHours(TenantId tenant, String network) {
        Instant now = clock.instant();
        LocalDate today = calendar(tenant).dayOf(now);
        return database.read(tenant, tx -> {
            Set<Instant> full = NetworkDaysRead.fullHours(tx, calendar(tenant), network, today);
            return NetworkDaysRead.load(tx, calendar(tenant), network, today.minusDays(2), today.plusDays(1))
                    .hoursBefore(now, HOURS)
                    .stream()
                    .map(hour -> full.contains(hour.start()) ? hour : hour.withoutDemand())
                    .toList();
        });
    }

    /**
     * The last hour of which nine tenths of the meters that tell of any hour have told; empty when there is none within
     * two days.
     */
    public Optional<NetworkInterval> lastFullHour(TenantId tenant, String network) {
        Instant now = clock.instant();
        LocalDate today = calendar(tenant).dayOf(now);
        return database.read(tenant, tx -> {
            NetworkIntervals intervals =
                    NetworkDaysRead.load(tx, calendar(tenant), network, today.minusDays(2), today.plusDays(1));
            NavigableSet<Instant> full = NetworkDaysRead.fullHours(tx, calendar(tenant), network, today);
            return full.isEmpty() ? Optional.empty() : intervals.hourAt(full.last());
        });
    }

    /** The last 30 whole days, the earliest first. */
    public List<NetworkInterval> lastDays(TenantId tenant, String network) {
        LocalDate today = calendar(tenant).dayOf(clock.instant());
        return intervals(tenant, network, today.minusDays(DAYS), today).days();
    }

    /** The last 13 months, the present one as far as it has come, the earliest first. */
    public List<NetworkInterval> lastMonths(TenantId tenant, String network) {
        LocalDate today = calendar(tenant).dayOf(clock.instant());
        YearMonth first = YearMonth.from(today).minusMonths(MONTHS - 1L);
        return intervals(tenant, network, first.atDay(1), today.plusDays(1)).months(first, MONTHS);
    }

    /** Days from one on until another, which is left out. */
    public List<NetworkInterval> days(TenantId tenant, String network, LocalDate from, LocalDate until) {
        return intervals(tenant, network, from, until).days();
    }

    /** Each source of a network with what its settlement meter last told. */
    public List<SourceNow> sourcesNow(TenantId tenant, String network) {
        return database.read(tenant, tx -> Statuses.sourcesNow(tx, network));
    }

    /** How well a source has kept its supply temperature since an instant. */
    public SupplyKept supplyKept(TenantId tenant, String heatSource, Instant from) {
        return database.read(tenant, tx -> Statuses.supplyKept(tx, heatSource, from));
    }

    public NetworkFigures figures(TenantId tenant, String network) {
        Instant now = clock.instant();
        return database.read(tenant, tx -> Statuses.figures(tx, network, now));
    }

    public MinersAtSite miners(TenantId tenant, String heatSource) {
        return database.read(tenant, tx -> Statuses.minersAt(tx, heatSource));
    }

    /** What the miner heat of some intervals saved: hours, days or months, as they are shown. */
    public Co2Avoided co2Avoided(TenantId tenant, String network, List<NetworkInterval> intervals) {
        return database.read(tenant, tx -> Emissions.avoided(tx, network, intervals));
    }

    /** Announced imports, the latest first. */
    public List<ImportProgress> imports(TenantId tenant) {
        return database.read(tenant, Statuses::imports);
    }

    private NetworkIntervals intervals(TenantId tenant, String network, LocalDate from, LocalDate until) {
        MeteringCalendar calendar = calendar(tenant);
        return database.read(tenant, tx -> NetworkDaysRead.load(tx, calendar, network, from, until));
    }

    private MeteringCalendar calendar(TenantId tenant) {
        return MeteringCalendar.of(tenants.get(tenant));
    }
}
