package org.heatshare.simulator.town;

/** What stands behind a delivery point, with the spread of sizes and habits of its kind. */
public enum HomeKind {
    HOUSE(1, 1, 95, 205, 0.00086, 0.00118, 0.26, 0.58),
    FLAT(1, 1, 34, 96, 0.00040, 0.00056, 0.16, 0.34),
    BUILDING(4, 13, 62, 78, 0.00045, 0.00060, 0.18, 0.26),
    PREMISES(1, 1, 180, 1500, 0.00050, 0.00068, 0.15, 0.60);

    private final int fewestDwellings;
    private final int mostDwellings;
    private final double smallestM2;
    private final double largestM2;
    private final double lowestLoss;
    private final double highestLoss;
    private final double leastHotWaterKw;
    private final double mostHotWaterKw;

    HomeKind(
            int fewestDwellings,
            int mostDwellings,
            double smallestM2,
            double largestM2,
            double lowestLoss,
            double highestLoss,
            double leastHotWaterKw,
            double mostHotWaterKw) {
        this.fewestDwellings = fewestDwellings;
        this.mostDwellings = mostDwellings;
        this.smallestM2 = smallestM2;
        this.largestM2 = largestM2;
        this.lowestLoss = lowestLoss;
        this.highestLoss = highestLoss;
        this.leastHotWaterKw = leastHotWaterKw;
        this.mostHotWaterKw = mostHotWaterKw;
    }

    /** The kind of the n-th delivery point: two thirds houses, then flats, a few buildings and premises. */
    static HomeKind ofNumber(long seed, int number) {
        double draw = number <= 2 ? 0 : Noise.unit(seed + 10, number);
        if (draw < 0.66) {
            return HOUSE;
        }
        if (draw < 0.94) {
            return FLAT;
        }
        return draw < 0.97 ? BUILDING : PREMISES;
    }

    int dwellings(long seed, int number) {
        return fewestDwellings
                + (int) Math.floor(Noise.unit(seed + 11, number) * (mostDwellings - fewestDwellings + 1.0));
    }

    int areaM2(long seed, int number, int dwellings) {
        double each = Noise.between(smallestM2, largestM2, seed + 12, number);
        return (int) Math.round(each * Math.max(1, dwellings));
    }

    double heatLossKwPerK(long seed, int number, int areaM2) {
        return areaM2 * Noise.between(lowestLoss, highestLoss, seed + 13, number);
    }

    double hotWaterKw(long seed, int number, int dwellings) {
        return Math.max(1, dwellings) * Noise.between(leastHotWaterKw, mostHotWaterKw, seed + 14, number);
    }

    EnergyRegister register(long seed, int number) {
        double draw = Noise.unit(seed + 15, number);
        if (this == BUILDING || this == PREMISES) {
            return draw < 0.7 ? EnergyRegister.MWH_TWO_DECIMALS : EnergyRegister.GJ_THREE_DECIMALS;
        }
        if (number <= 2 || draw < 0.88) {
            return EnergyRegister.KWH;
        }
        return draw < 0.95 ? EnergyRegister.KWH_ONE_DECIMAL : EnergyRegister.GJ_THREE_DECIMALS;
    }
}
