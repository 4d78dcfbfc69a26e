package org.heatshare.portal.staff.overview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.HeatSource;
import org.heatshare.integration.metering.ImportProgress;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.metering.NetworkFigures;
import org.heatshare.integration.metering.NetworkHeat;
import org.heatshare.integration.metering.NetworkInterval;
import org.heatshare.integration.metering.NetworkTemperatures;
import org.heatshare.integration.metering.SourceNow;
import org.heatshare.integration.minersite.MinerSite;
import org.heatshare.integration.minersite.MinerSites;
import org.heatshare.integration.minersite.SiteController;
import org.heatshare.integration.quarantine.QuarantineFilter;
import org.heatshare.integration.quarantine.QuarantineService;
import org.jspecify.annotations.Nullable;

/** Gathers the overview's figures from metering and devices. A municipality's first network is the one shown. */
@Dependent
class MeteredOverview implements OverviewFigures {

    /** As long as a meter that does not answer is not yet silent. */
    private static final Duration TEMPERATURES_HOLD = Duration.ofHours(2);

    private final NetworkHeat heat;
    private final MeteringRegistry registry;
    private final MinerSites sites;
    private final QuarantineService quarantine;
    private final Needs needs;
    private final Clock clock;

    @Inject
    MeteredOverview(
            NetworkHeat heat,
            MeteringRegistry registry,
            MinerSites sites,
            QuarantineService quarantine,
            Needs needs,
            Clock clock) {
        this.heat = heat;
        this.registry = registry;
        this.sites = sites;
        this.quarantine = quarantine;
        this.needs = needs;
        this.clock = clock;
    }

    @Override
    public Now now(Tenant tenant) {
        TenantId id = tenant.id();
        Optional<String> network = network(id);
        NetworkInterval hour =
                network.flatMap(code -> heat.lastFullHour(id, code)).orElse(null);
        NetworkFigures figures =
                network.map(code -> heat.figures(id, code)).orElse(new NetworkFigures(0, 0, 0, 0, 0, 0));
        Optional<NetworkTemperatures> temperatures = network.flatMap(code -> NetworkTemperatures.of(
                heat.sourcesNow(id, code), clock.instant().minus(TEMPERATURES_HOLD)));
        Map<String, HeatSource> sources = sources(id);
        return new Now(
                hour == null ? null : hour.start(),
                hour == null || hour.demandWh() == null ? null : (double) hour.demandWh(),
                fed(hour, sources, true),
                fed(hour, sources, false),
                temperatures.map(NetworkTemperatures::supplyC).orElse(null),
                temperatures.map(NetworkTemperatures::returnC).orElse(null),
                figures.minersRunning(),
                figures.miners(),
                figures.dwellings(),
                figures.metersSilent(),
                figures.meters(),
                quarantine.count(id, QuarantineFilter.open()));
    }

    /** Of one hour, so that Wh are mean watts. */
    private static @Nullable Double fed(
            @Nullable NetworkInterval hour, Map<String, HeatSource> sources, boolean miner) {
        if (hour == null || hour.sourcesWh().isEmpty()) {
            return null;
        }
        return hour.sourcesWh().entrySet().stream()
                .filter(entry -> HistoryOf.isMinerSite(sources.get(entry.getKey())) == miner)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    @Override
    public HeatHistory history(Tenant tenant, Period period) {
        String network = network(tenant.id()).orElse("");
        List<NetworkInterval> intervals = switch (period) {
            case DAY -> heat.lastHours(tenant.id(), network);
            case MONTH -> heat.lastDays(tenant.id(), network);
            case YEAR -> heat.lastMonths(tenant.id(), network);
        };
        return new HistoryOf(tenant, sources(tenant.id()), heat).history(network, intervals);
    }

    @Override
    public List<SiteLoop> sites(Tenant tenant) {
        Map<String, SourceNow> metered = network(tenant.id()).stream()
                .flatMap(code -> heat.sourcesNow(tenant.id(), code).stream())
                .collect(Collectors.toMap(now -> now.source().code(), now -> now));
        return sites.findSites(tenant.id()).stream()
                .map(site -> loop(site, metered.get(site.code())))
                .toList();
    }

    private static SiteLoop loop(MinerSite site, @Nullable SourceNow metered) {
        Optional<SiteController> controller = site.controllers().stream().findFirst();
        return new SiteLoop(
                site.code(),
                site.name(),
                site.minersRunning(),
                site.minersTotal(),
                site.minersRunning() == 0 ? null : (double) site.electricPowerW(),
                celsius(Optional.ofNullable(site.inletTemperatureC())),
                celsius(Optional.ofNullable(site.outletTemperatureC())),
                metered == null || metered.supplyTemperatureCc() == null ? null : metered.supplyTemperatureCc() / 100.0,
                metered == null || metered.returnTemperatureCc() == null ? null : metered.returnTemperatureCc() / 100.0,
                metered == null || metered.volumeFlowLh() == null ? null : metered.volumeFlowLh() / 1e3,
                metered == null || metered.thermalPowerW() == null ? null : (double) metered.thermalPowerW(),
                metered != null && metered.readAt() != null
                        ? metered.readAt()
                        : controller.map(SiteController::lastSeenAt).orElse(null));
    }

    @Override
    public List<Need> needs(Tenant tenant) {
        int silent = network(tenant.id())
                .map(code -> heat.figures(tenant.id(), code).metersSilent())
                .orElse(0);
        return needs.of(tenant.id(), silent);
    }

    @Override
    public List<ImportProgress> imports(Tenant tenant) {
        return heat.imports(tenant.id()).stream().filter(one -> !one.complete()).toList();
    }

    private Optional<String> network(TenantId tenant) {
        return registry.networks(tenant).stream().findFirst().map(network -> network.code());
    }

    private Map<String, HeatSource> sources(TenantId tenant) {
        return registry.heatSources(tenant).stream().collect(Collectors.toMap(HeatSource::code, source -> source));
    }

    private static @Nullable Double celsius(Optional<BigDecimal> value) {
        return value.map(BigDecimal::doubleValue).orElse(null);
    }
}
