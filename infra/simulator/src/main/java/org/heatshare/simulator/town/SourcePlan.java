package org.heatshare.simulator.town;

import java.time.LocalDate;

/**
 * A heat source before the town is built.
 *
 * @param units number of miners; 0 for a boiler
 * @param firstHost address block of its miners, for example 127.16.0
 */
record SourcePlan(
        String suffix,
        String name,
        String fuel,
        double capacityKw,
        LocalDate commissionedOn,
        int units,
        String firstHost) {

    static SourcePlan minerSite(String suffix, String name, LocalDate from, int units, String firstHost) {
        return new SourcePlan(suffix, name, "electricity", MinerSite.capacityKw(units), from, units, firstHost);
    }

    static SourcePlan boiler(String suffix, String name, String fuel, double capacityKw) {
        return new SourcePlan(suffix, name, fuel, capacityKw, LocalDate.of(1998, 10, 1), 0, "");
    }

    boolean isMinerSite() {
        return units > 0;
    }
}
