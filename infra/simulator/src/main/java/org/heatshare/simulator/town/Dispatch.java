package org.heatshare.simulator.town;

import java.util.List;

/**
 * Which source gives how much in each hour: the miner sites carry the base load in proportion to what they can give, never
 * more than demand and losses; the boilers follow in their order, the last one without limit.
 */
final class Dispatch {

    final float[][] sourceKw;

    Dispatch(List<SourcePlan> plans, HourlyNetwork network, double[] neededKw, long seed) {
        int hours = network.grid.hours();
        sourceKw = new float[plans.size()][hours];
        long[] firstHour = plans.stream()
                .mapToLong(plan -> plan.commissionedOn().toEpochDay() * 24)
                .toArray();
        double[] available = new double[plans.size()];
        for (int hour = 0; hour < hours; hour++) {
            long epochHour = network.grid.epochHour(hour);
            for (int source = 0; source < available.length; source++) {
                available[source] = epochHour < firstHour[source]
                        ? 0
                        : plans.get(source).capacityKw() * uptime(plans.get(source), seed + source, epochHour);
            }
            share(plans, available, neededKw[hour], hour);
        }
    }

    private static double uptime(SourcePlan plan, long seed, long epochHour) {
        return plan.isMinerSite() ? 0.955 + 0.025 * Noise.smooth(seed, epochHour / 30.0) : 1;
    }

    private void share(List<SourcePlan> plans, double[] available, double neededKw, int hour) {
        double miners = 0;
        for (int source = 0; source < available.length; source++) {
            miners += plans.get(source).isMinerSite() ? available[source] : 0;
        }
        double used = miners == 0 ? 0 : Math.min(1, neededKw / miners);
        double rest = Math.max(0, neededKw - used * miners);
        for (int source = 0; source < available.length; source++) {
            double kw;
            if (plans.get(source).isMinerSite()) {
                kw = used * available[source];
            } else {
                boolean last = source == available.length - 1;
                kw = last ? rest : Math.min(rest, available[source]);
                rest -= kw;
            }
            sourceKw[source][hour] = (float) kw;
        }
    }
}
