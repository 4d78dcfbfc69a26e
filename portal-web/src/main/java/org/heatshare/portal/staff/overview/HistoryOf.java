package org.heatshare.portal.staff.overview;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.heatshare.db.quantity.Energy;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.metering.HeatSource;
import org.heatshare.integration.metering.NetworkHeat;
import org.heatshare.integration.metering.NetworkInterval;
import org.jspecify.annotations.Nullable;

/** Turns a network's intervals into columns by source. */
final class HistoryOf {

    private final Tenant tenant;
    private final Map<String, HeatSource> sources;
    private final NetworkHeat heat;

    HistoryOf(Tenant tenant, Map<String, HeatSource> sources, NetworkHeat heat) {
        this.tenant = tenant;
        this.sources = sources;
        this.heat = heat;
    }

    HeatHistory history(String network, List<NetworkInterval> intervals) {
        List<HeatHistory.Source> columns = sources.values().stream()
                .sorted(Comparator.comparing((HeatSource source) -> !isMinerSite(source))
                        .thenComparing(HeatSource::code))
                .map(source -> column(source, intervals))
                .filter(column -> column.heat().stream().anyMatch(given -> given != null && given.wattHours() != 0))
                .toList();
        List<LocalDateTime> starts = intervals.stream()
                .map(interval -> LocalDateTime.ofInstant(interval.start(), tenant.zone()))
                .toList();
        return new HeatHistory(
                starts,
                columns,
                demand(intervals),
                minerHeat(columns),
                heat.co2Avoided(tenant.id(), network, intervals));
    }

    private static HeatHistory.Source column(HeatSource source, List<NetworkInterval> intervals) {
        List<@Nullable Energy> values = new ArrayList<>();
        intervals.forEach(interval -> values.add(energy(interval.sourcesWh().get(source.code()))));
        return new HeatHistory.Source(source.name(), isMinerSite(source), values);
    }

    private static List<@Nullable Energy> demand(List<NetworkInterval> intervals) {
        List<@Nullable Energy> values = new ArrayList<>();
        intervals.forEach(interval -> values.add(energy(interval.demandWh())));
        return values;
    }

    private static Energy minerHeat(List<HeatHistory.Source> columns) {
        Energy sum = Energy.ZERO;
        for (HeatHistory.Source column : columns) {
            for (Energy value : column.minerSite() ? column.heat() : List.<@Nullable Energy>of()) {
                sum = value == null ? sum : sum.plus(value);
            }
        }
        return sum;
    }

    static boolean isMinerSite(@Nullable HeatSource source) {
        return source != null && source.kind() == HeatSource.Kind.MINER_SITE;
    }

    private static @Nullable Energy energy(@Nullable Long wattHours) {
        return wattHours == null ? null : Energy.ofWattHours(wattHours);
    }
}
