package org.heatshare.portal.staff.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The way of the heat at one miner site, as its devices last told: miners, heat exchanger, network.
 *
 * @param electricPowerW of all miners that answer
 * @param coolantInletC of the coolant into the miners, mean of those that run
 * @param coolantOutletC out of them
 * @param supplyTemperatureC of the network behind the exchanger
 * @param returnTemperatureC of the network before it
 * @param volumeFlowM3h of the network through the exchanger
 * @param thermalPowerW handed to the network
 * @param seenAt when the settlement meter or the controller last told
 */
record SiteLoop(
        String code,
        String name,
        int minersRunning,
        int minersTotal,
        @Nullable Double electricPowerW,
        @Nullable Double coolantInletC,
        @Nullable Double coolantOutletC,
        @Nullable Double supplyTemperatureC,
        @Nullable Double returnTemperatureC,
        @Nullable Double volumeFlowM3h,
        @Nullable Double thermalPowerW,
        @Nullable Instant seenAt) {}
