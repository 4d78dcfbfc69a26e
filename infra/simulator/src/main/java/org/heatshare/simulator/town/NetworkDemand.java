package org.heatshare.simulator.town;

/** What the sources have to give in each hour: the homes' loads, which are sums over unit curves, and the pipes' losses. */
final class NetworkDemand {

    private static final double LOSS_KW_PER_HOME_AND_K = 0.0045;
    private static final double GROUND_C = 5;
    private static final double MEAN_DROP_TO_RETURN_C = 18;

    final double[] demandKw;
    final double[] lossesKw;

    NetworkDemand(HourlyNetwork network, LoadProfiles profiles, HomePlans plans) {
        int hours = network.grid.hours();
        demandKw = new double[hours];
        lossesKw = new double[hours];
        for (int hour = 0; hour < hours; hour++) {
            double kw = 0;
            for (int profile = 0; profile < plans.heatingShares.length; profile++) {
                kw += plans.heatingShares[profile]
                        * profiles.heating.get(profile).powerKw(hour);
            }
            for (int profile = 0; profile < plans.hotWaterShares.length; profile++) {
                kw += plans.hotWaterShares[profile]
                        * profiles.hotWater.get(profile).powerKw(hour);
            }
            demandKw[hour] = kw;
            double meanWaterC = network.supplyC[hour] - MEAN_DROP_TO_RETURN_C;
            lossesKw[hour] = plans.homes.size() * LOSS_KW_PER_HOME_AND_K * (meanWaterC - GROUND_C);
        }
    }

    double[] neededKw() {
        double[] needed = demandKw.clone();
        for (int hour = 0; hour < needed.length; hour++) {
            needed[hour] += lossesKw[hour];
        }
        return needed;
    }
}
