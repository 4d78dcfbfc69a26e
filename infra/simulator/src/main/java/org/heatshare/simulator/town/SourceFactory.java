package org.heatshare.simulator.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes heat sources, their settlement meters and their miners from plans and dispatched power. */
final class SourceFactory {

    private static final int UNITS_A_HOST_BLOCK = 250;
    private static final int UNITS_A_CONTAINER = 38;

    private final Municipality municipality;
    private final HourlyNetwork network;
    private final Gateway line;
    private final long seed;

    SourceFactory(Municipality municipality, HourlyNetwork network, Gateway line, long seed) {
        this.municipality = municipality;
        this.network = network;
        this.line = line;
        this.seed = seed;
    }

    List<HeatSource> build(List<SourcePlan> plans, float[][] sourceKw) {
        List<HeatSource> sources = new ArrayList<>();
        for (int index = 0; index < plans.size(); index++) {
            sources.add(source(plans.get(index), index, sourceKw[index]));
        }
        return List.copyOf(sources);
    }

    private HeatSource source(SourcePlan plan, int index, float[] powerKw) {
        HourlyNetwork met = plan.isMinerSite() ? network.heatedTo(MinerSite.SUPPLY_MAX_C) : network;
        Load load = Load.ofSource(met, new CumulativeHeat(met, hour -> powerKw[hour]));
        HeatMeter meter = new HeatMeter(
                String.valueOf(municipality.firstSourceSerial() + index + 1),
                "MULTICAL 803",
                line,
                index + 1,
                EnergyRegister.PLANT_KWH,
                (int) Math.round(ratedKw(plan) * 1150),
                load,
                MeterStart.after(plan.isMinerSite() ? 0 : 41_000_000 + 1_000_000.0 * index));
        String code = municipality.prefix() + "-" + plan.suffix();
        return new HeatSource(
                code,
                plan.name(),
                plan.fuel(),
                (int) Math.round(ratedKw(plan) * 1000),
                plan.commissionedOn(),
                meter,
                plan.isMinerSite() ? new MinerSite(units(plan, code), meter, seed + 60 + index) : null);
    }

    private static double ratedKw(SourcePlan plan) {
        return plan.isMinerSite() ? plan.units() * MinerUnit.WALL_W / 1000.0 : plan.capacityKw();
    }

    private static List<MinerUnit> units(SourcePlan plan, String site) {
        int lastDot = plan.firstHost().lastIndexOf('.');
        String net = plan.firstHost().substring(0, lastDot + 1);
        int firstBlock = Integer.parseInt(plan.firstHost().substring(lastDot + 1));
        int phase = plan.suffix().charAt(1) - '0';
        List<MinerUnit> units = new ArrayList<>();
        for (int unit = 0; unit < plan.units(); unit++) {
            String host = net + (firstBlock + unit / UNITS_A_HOST_BLOCK) + "." + (1 + unit % UNITS_A_HOST_BLOCK);
            int container = unit / UNITS_A_CONTAINER + 1;
            units.add(new MinerUnit(
                    String.format(Locale.ROOT, "%s-%04d", site, unit + 1),
                    site,
                    unit,
                    host,
                    phase,
                    String.format(Locale.ROOT, "C%02d", container),
                    "L" + (1 + container % 2)));
        }
        return units;
    }
}
