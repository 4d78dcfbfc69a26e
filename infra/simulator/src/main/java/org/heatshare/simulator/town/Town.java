package org.heatshare.simulator.town;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A municipality's district heating: its homes, heat sources and weather. Built once, then a pure function of time: every
 * meter can be asked for any instant from the start of the history to the settings' end, from any thread.
 */
public final class Town {

    private final Municipality municipality;
    private final TownSettings settings;
    private final Weather weather;
    private final HourlyNetwork network;
    private final List<Gateway> gateways;
    private final List<Home> homes;
    private final List<HeatSource> sources;
    private final Map<String, HeatMeter> meters = new HashMap<>();
    private final double[] demandKw;
    private final double[] lossesKw;
    private final float[][] sourceKw;

    /** Builds a municipality; takes some tenths of a second. */
    public Town(Municipality municipality, TownSettings settings) {
        this.municipality = municipality;
        this.settings = settings;
        long seed = municipality.seed(settings.seed());
        weather = new Weather(seed, municipality.climate());
        network = new HourlyNetwork(
                HourGrid.covering(settings.start(municipality), settings.end()), weather, municipality.zone());
        LoadProfiles profiles = new LoadProfiles(network, weather, seed);
        int count = settings.homesOf(municipality);
        Gateways lines = new Gateways(municipality, count);
        HomePlans plans = new HomePlans(municipality, seed, count, network, profiles, lines);
        homes = List.copyOf(plans.homes);
        NetworkDemand demand = new NetworkDemand(network, profiles, plans);
        demandKw = demand.demandKw;
        lossesKw = demand.lossesKw;
        List<SourcePlan> sourcePlans = SourcePlans.of(municipality, settings);
        sourceKw = new Dispatch(sourcePlans, network, demand.neededKw(), seed + 50).sourceKw;
        sources = new SourceFactory(municipality, network, lines.sourceLine, seed).build(sourcePlans, sourceKw);
        gateways = new ArrayList<>(lines.homeLines);
        gateways.add(lines.sourceLine);
        sources.forEach(source -> meters.put(source.meter().serial(), source.meter()));
        homes.forEach(home -> meters.put(home.meter().serial(), home.meter()));
    }

    public Municipality municipality() {
        return municipality;
    }

    /** The first instant that can be asked for. */
    public Instant start() {
        return settings.start(municipality);
    }

    /** The month in which the history begins. */
    public YearMonth firstMonth() {
        return settings.firstMonth();
    }

    public List<Home> homes() {
        return homes;
    }

    /** Heat sources, miner sites first, boilers in the order in which they are fired. */
    public List<HeatSource> sources() {
        return sources;
    }

    /** When a source's settlement meter began to count: its first day, or the start of the history if that is later. */
    public Instant meteredFrom(HeatSource source) {
        Instant commissioned = municipality.startOfDay(source.commissionedOn());
        return commissioned.isAfter(start()) ? commissioned : start();
    }

    /** M-Bus lines, the sources' own last. */
    public List<Gateway> gateways() {
        return List.copyOf(gateways);
    }

    /** Settlement meters of the sources, then the homes' meters. */
    public List<HeatMeter> meters() {
        List<HeatMeter> all = new ArrayList<>();
        sources.forEach(source -> all.add(source.meter()));
        homes.forEach(home -> all.add(home.meter()));
        return all;
    }

    public Optional<HeatMeter> findMeter(String serial) {
        return Optional.ofNullable(meters.get(serial));
    }

    /** Outdoor temperature in degC with one decimal, one value an hour. */
    public Weather weather() {
        return weather;
    }

    /** The network's heat in the hour that holds the instant. */
    public HeatBalance balance(Instant at) {
        int hour = network.grid.hourOf(at.getEpochSecond());
        Map<String, Double> given = new LinkedHashMap<>();
        for (int source = 0; source < sources.size(); source++) {
            given.put(sources.get(source).code(), (double) sourceKw[source][hour]);
        }
        return new HeatBalance(demandKw[hour], lossesKw[hour], given, network.outdoorC[hour], network.supplyC[hour]);
    }
}
