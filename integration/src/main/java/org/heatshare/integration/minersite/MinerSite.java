package org.heatshare.integration.minersite;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A miner site as it is now. Figures are what the devices tell of themselves; what is paid for is metered elsewhere.
 *
 * @param operatorCode of the heat operator; absent for the utility's own
 * @param thermalPowerMaxW what the site can give at most, watts
 * @param minersTotal the sum of running, idle, faulted and silent ones
 * @param electricPowerW drawn by the miners that answer, watts
 * @param hashrateThs of the miners that answer, terahashes a second
 * @param inletTemperatureC mean over the running miners, degrees Celsius
 * @param outletTemperatureC likewise
 */
public record MinerSite(
        String code,
        String name,
        @Nullable String operatorCode,
        long thermalPowerMaxW,
        int minersTotal,
        int minersRunning,
        int minersIdle,
        int minersFaulted,
        int minersSilent,
        long electricPowerW,
        BigDecimal hashrateThs,
        @Nullable BigDecimal inletTemperatureC,
        @Nullable BigDecimal outletTemperatureC,
        List<SiteController> controllers) {

    /** Miners that run or rest ready to run; one at fault or silent is not available. */
    public int minersAvailable() {
        return minersRunning + minersIdle;
    }
}
