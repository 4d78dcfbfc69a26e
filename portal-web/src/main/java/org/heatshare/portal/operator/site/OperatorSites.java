package org.heatshare.portal.operator.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.device.DeviceAlarm;
import org.heatshare.integration.device.DeviceStates;
import org.heatshare.integration.metering.HeatSource;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.metering.NetworkHeat;
import org.heatshare.integration.metering.NetworkInterval;
import org.heatshare.integration.minersite.Miner;
import org.heatshare.integration.minersite.MinerFilter;
import org.heatshare.integration.minersite.MinerSite;
import org.heatshare.integration.minersite.MinerSites;
import org.heatshare.portal.operator.OperatorCodes;

/** The sites of the heat operators for whom a person acts; somebody else's site is not there. */
@Dependent
class OperatorSites {

    private static final int MINERS_MAX = 10_000;
    private static final int ALARMS_MAX = 2_000;

    private final MinerSites sites;
    private final DeviceStates devices;
    private final NetworkHeat heat;
    private final MeteringRegistry registry;
    private final OperatorCodes operators;
    private final Clock clock;

    @Inject
    OperatorSites(
            MinerSites sites,
            DeviceStates devices,
            NetworkHeat heat,
            MeteringRegistry registry,
            OperatorCodes operators,
            Clock clock) {
        this.sites = sites;
        this.devices = devices;
        this.heat = heat;
        this.registry = registry;
        this.operators = operators;
        this.clock = clock;
    }

    /** By code. */
    List<SiteNow> overview(Tenant tenant, String subject) {
        Set<String> codes = operators.of(tenant.id(), subject);
        List<DeviceAlarm> alarms = devices.findAlarms(tenant.id(), ALARMS_MAX);
        return sites.findSites(tenant.id()).stream()
                .filter(site -> isOf(codes, site))
                .map(site -> now(tenant, site, alarms))
                .toList();
    }

    Optional<SiteDetail> find(Tenant tenant, String subject, String code, HeatSpan span) {
        Set<String> codes = operators.of(tenant.id(), subject);
        return sites.findSite(tenant.id(), code)
                .filter(site -> isOf(codes, site))
                .map(site -> new SiteDetail(
                        now(tenant, site, devices.findAlarms(tenant.id(), ALARMS_MAX)),
                        delivered(tenant, site, span),
                        miners(tenant, site)));
    }

    private static boolean isOf(Set<String> codes, MinerSite site) {
        return site.operatorCode() != null && codes.contains(site.operatorCode());
    }

    private SiteNow now(Tenant tenant, MinerSite site, List<DeviceAlarm> alarms) {
        String network = network(tenant, site);
        Set<String> own = miners(tenant, site).stream().map(Miner::code).collect(Collectors.toSet());
        site.controllers().forEach(controller -> own.add(controller.code()));
        MeteringCalendar calendar = MeteringCalendar.of(tenant);
        Instant dayStart = calendar.startOf(calendar.dayOf(clock.instant()));
        SourceHeat hours = SourceHeat.of(heat.lastHours(tenant.id(), network), site.code());
        List<NetworkInterval> months = heat.lastMonths(tenant.id(), network);
        return new SiteNow(
                site,
                hours.sum(),
                hours.newest(),
                hours.until(),
                hours.since(dayStart),
                SourceHeat.of(months.subList(months.size() - 1, months.size()), site.code())
                        .sum(),
                alarms.stream().filter(alarm -> own.contains(alarm.code())).toList());
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
