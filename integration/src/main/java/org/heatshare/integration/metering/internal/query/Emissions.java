package org.heatshare.integration.metering.internal.query;

import static org.heatshare.db.schema.tenant.Tables.SERIES;
import static org.heatshare.db.schema.tenant.Tables.SERIES_VALUE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heatshare.integration.metering.Co2Avoided;
import org.heatshare.integration.metering.EmissionFactor;
import org.heatshare.integration.metering.HeatSource;
import org.heatshare.integration.metering.NetworkInterval;
import org.heatshare.integration.metering.internal.registry.RegistryReads;
import org.jooq.DSLContext;

/** Works out the carbon dioxide that miner heat saved; the method stands with {@link Co2Avoided}. */
public final class Emissions {
    static final BigDecimal EFFICIENCY = new BigDecimal("0.90");

    private static final BigDecimal WH_PER_MWH = BigDecimal.valueOf(1_000_000);
    private static final int DIGITS = 6;

    private Emissions() {}

    public static Co2Avoided avoided(DSLContext tx, String network, List<NetworkInterval> intervals) {
        List<HeatSource> sources = RegistryReads.heatSources(tx).stream()
                .filter(source -> source.network().equals(network))
                .toList();
        Map<String, Long> given = new HashMap<>();
        intervals.forEach(interval -> interval.sourcesWh().forEach((code, wh) -> given.merge(code, wh, Long::sum)));
        Map<String, EmissionFactor> factors = factors(tx);
        long minerHeat = sources.stream()
                .filter(source -> source.kind() == HeatSource.Kind.MINER_SITE)
                .mapToLong(source -> given.getOrDefault(source.code(), 0L))
                .sum();
        List<HeatSource> others = sources.stream()
                .filter(source -> source.fuel() != null && factors.containsKey(source.fuel()))
                .filter(source -> source.kind() == HeatSource.Kind.BOILER || source.kind() == HeatSource.Kind.OTHER)
                .toList();
        BigDecimal replaced = replaced(others, given, factors);
        BigDecimal kg = BigDecimal.valueOf(minerHeat).multiply(replaced).divide(WH_PER_MWH, 0, RoundingMode.HALF_UP);
        List<EmissionFactor> used = others.stream()
                .map(source -> factors.get(String.valueOf(source.fuel())))
                .distinct()
                .toList();
        return new Co2Avoided(minerHeat, kg.longValueExact(), replaced, EFFICIENCY, used);
    }

    /** Kilograms for each MWh of heat from the other plants. */
    private static BigDecimal replaced(
            List<HeatSource> others, Map<String, Long> given, Map<String, EmissionFactor> factors) {
        boolean gave = others.stream().anyMatch(source -> given.getOrDefault(source.code(), 0L) > 0);
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        for (HeatSource source : others) {
            long weight = gave ? given.getOrDefault(source.code(), 0L) : source.thermalPowerMaxW();
            EmissionFactor factor = factors.get(String.valueOf(source.fuel()));
            if (factor != null) {
                weights = weights.add(BigDecimal.valueOf(weight));
                weighted = weighted.add(BigDecimal.valueOf(weight).multiply(factor.kgPerMwh()));
            }
        }
        return weights.signum() == 0
                ? BigDecimal.ZERO
                : weighted.divide(weights, DIGITS, RoundingMode.HALF_UP)
                        .divide(EFFICIENCY, DIGITS, RoundingMode.HALF_UP);
    }

    private static Map<String, EmissionFactor> factors(DSLContext tx) {
        Map<String, EmissionFactor> factors = new HashMap<>();
        tx.select(SERIES.CODE, SERIES_VALUE.VALUE, SERIES.SOURCE)
                .from(SERIES)
                .join(SERIES_VALUE)
                .on(SERIES_VALUE.SERIES_ID.eq(SERIES.ID))
                .where(SERIES.KIND.eq("EMISSION"))
                .orderBy(SERIES_VALUE.STARTS_AT)
                .fetch()
                .forEach(row -> factors.put(
                        row.value1(),
                        new EmissionFactor(row.value1(), row.value2(), row.value3() == null ? "" : row.value3())));
        return factors;
    }
}
