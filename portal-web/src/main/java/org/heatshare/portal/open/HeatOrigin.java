package org.heatshare.portal.open;

import java.time.YearMonth;
import java.util.OptionalDouble;
import org.heatshare.db.quantity.Energy;

/**
 * Where a municipality's heat came from in a month, by the settlement meters at its sources.
 *
 * @param miners heat of miner sites
 * @param others heat of boilers, heat pumps and the rest
 */
public record HeatOrigin(YearMonth month, Energy miners, Energy others) {

    /** The same month of two networks together. */
    HeatOrigin plus(HeatOrigin other) {
        return new HeatOrigin(month, miners.plus(other.miners), others.plus(other.others));
    }

    /** Between 0 and 1; empty where nothing was metered. */
    public OptionalDouble minerShare() {
        long total = miners.plus(others).wattHours();
        return total > 0 ? OptionalDouble.of(miners.wattHours() / (double) total) : OptionalDouble.empty();
    }
}
