package org.heatshare.portal.open;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heatshare.db.quantity.Energy;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.Co2Avoided;
import org.heatshare.integration.metering.HeatNetwork;
import org.heatshare.integration.metering.HeatSource;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.metering.NetworkHeat;
import org.heatshare.integration.metering.NetworkInterval;

/** Where a municipality's heat came from, summed over all its networks. */
@Dependent
public class HeatOrigins {

    private final MeteringRegistry registry;
    private final NetworkHeat heat;
    private final TenantRegistry tenants;

    @Inject
    public HeatOrigins(MeteringRegistry registry, NetworkHeat heat, TenantRegistry tenants) {
        this.registry = registry;
        this.heat = heat;
        this.tenants = tenants;
    }

    /** The last 13 months, the present one as far as it has come, the earliest first; empty where nothing is metered. */
    public List<HeatOrigin> lastMonths(TenantId tenant) {
        Tenant municipality = tenants.get(tenant);
        Set<String> minerSites = registry.heatSources(tenant).stream()
                .filter(source -> source.kind() == HeatSource.Kind.MINER_SITE)
                .map(HeatSource::code)
                .collect(Collectors.toSet());
        Map<YearMonth, HeatOrigin> months = new TreeMap<>(Comparator.naturalOrder());
        for (HeatNetwork network : registry.networks(tenant)) {
            for (NetworkInterval interval : heat.lastMonths(tenant, network.code())) {
                // The middle of the month: its first instant may be of another by the wall clock.
                YearMonth month =
                        YearMonth.from(interval.start().plusSeconds(86_400).atZone(municipality.zone()));
                months.merge(month, origin(month, interval, minerSites), HeatOrigin::plus);
            }
        }
        return List.copyOf(months.values());
    }

    private static HeatOrigin origin(YearMonth month, NetworkInterval interval, Set<String> minerSites) {
        Energy miners = Energy.ZERO;
        Energy others = Energy.ZERO;
        for (Map.Entry<String, Long> source : interval.sourcesWh().entrySet()) {
            Energy energy = new Energy(source.getValue());
            if (minerSites.contains(source.getKey())) {
                miners = miners.plus(energy);
            } else {
                others = others.plus(energy);
            }
        }
        return new HeatOrigin(month, miners, others);
    }

    /** Dwellings behind the meters of all networks. */
    int homesServed(TenantId tenant) {
        return registry.networks(tenant).stream()
                .mapToInt(network -> heat.figures(tenant, network.code()).dwellings())
                .sum();
    }

    /** For each network of whose other plants the emission is known. */
    List<Co2Avoided> co2Avoided(TenantId tenant, LocalDate from, LocalDate until) {
        return registry.networks(tenant).stream()
                .map(network -> heat.co2Avoided(tenant, network.code(), heat.days(tenant, network.code(), from, until)))
                .filter(avoided -> !avoided.factors().isEmpty())
                .toList();
    }
}
