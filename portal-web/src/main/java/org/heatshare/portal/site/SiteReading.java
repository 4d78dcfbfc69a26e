package org.heatshare.portal.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.alarm.Alarms;
import org.heatshare.integration.metering.HeatSource;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.metering.NetworkHeat;
import org.heatshare.integration.metering.NetworkInterval;
import org.heatshare.integration.minersite.Miner;
import org.heatshare.integration.minersite.MinerFilter;
import org.heatshare.integration.minersite.MinerSite;
import org.heatshare.integration.minersite.MinerSites;
import org.heatshare.integration.minersite.SiteHours;

/** Brings together what is known of sites. Callers see to it that the asking person may see them. */
@Dependent
public class SiteReading {

    private static final int MINERS_MAX = 10_000;
    private static final Duration DAY = Duration.ofHours(24);

    private final MinerSites sites;
    private final SiteHours hours;
    private final Alarms alarms;
    private final NetworkHeat heat;
    private final MeteringRegistry registry;
    private final Clock clock;

    @Inject
    SiteReading(
            MinerSites sites,
            SiteHours hours,
            Alarms alarms,
            NetworkHeat heat,
            MeteringRegistry registry,
            Clock clock) {
        this.sites = sites;
        this.hours = hours;
        this.alarms = alarms;
        this.heat = heat;
        this.registry = registry;
        this.clock = clock;
    }

    /** Of a municipality, by code. */
    public List<MinerSite> sites(Tenant tenant) {
        return sites.findSites(tenant.id());
    }

    public Optional<MinerSite> site(Tenant tenant, String code) {
        return sites.findSite(tenant.id(), code);
    }

    public SiteNow now(Tenant tenant, MinerSite site) {
        String network = network(tenant, site);
        MeteringCalendar calendar = MeteringCalendar.of(tenant);
        Instant dayStart = calendar.startOf(calendar.dayOf(clock.instant()));
        SourceHeat known = SourceHeat.of(heat.lastHours(tenant.id(), network), site.code());
        List<NetworkInterval> months = heat.lastMonths(tenant.id(), network);
        return new SiteNow(
                site,
                heat.sourcesNow(tenant.id(), network).stream()
                        .filter(metered -> metered.source().code().equals(site.code()) && metered.readAt() != null)
                        .findFirst()
                        .orElse(null),
                known.sum(),
                known.until(),
                known.since(dayStart),
                SourceHeat.of(months.subList(months.size() - 1, months.size()), site.code())
                        .sum(),
                alarms.openAt(tenant.id(), site.code()));
    }

    public SiteDetail detail(Tenant tenant, MinerSite site, HeatSpan span) {
        return new SiteDetail(
                now(tenant, site), delivered(tenant, site, span), day(tenant, site), miners(tenant, site));
    }

    private SiteDay day(Tenant tenant, MinerSite site) {
        Instant from = clock.instant().minus(DAY);
        return new SiteDay(
                delivered(tenant, site, HeatSpan.DAY),
                hours.since(tenant.id(), site.code(), from),
                heat.supplyKept(tenant.id(), site.code(), from));
    }

    private List<SiteDetail.Delivered> delivered(Tenant tenant, MinerSite site, HeatSpan span) {
        String network = network(tenant, site);
        List<NetworkInterval> intervals = switch (span) {
            case DAY -> heat.lastHours(tenant.id(), network);
            case MONTH -> heat.lastDays(tenant.id(), network);
            case YEAR -> heat.lastMonths(tenant.id(), network);
        };
        return intervals.stream()
                .map(interval -> new SiteDetail.Delivered(
                        interval.start(), interval.sourcesWh().get(site.code())))
                .toList();
    }

    private List<Miner> miners(Tenant tenant, MinerSite site) {
        return sites.findMiners(tenant.id(), MinerFilter.ofSite(site.code()), 0, MINERS_MAX);
    }

    private String network(Tenant tenant, MinerSite site) {
        return registry.heatSources(tenant.id()).stream()
                .filter(source -> source.code().equals(site.code()))
                .map(HeatSource::network)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Site " + site.code() + " feeds no network"));
    }
}
