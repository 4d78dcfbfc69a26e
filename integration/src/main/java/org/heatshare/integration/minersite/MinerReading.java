package org.heatshare.integration.minersite;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a miner told of itself at one time, in one shape for all families. What it did not tell, or has no sensor for,
 * is absent, never zero.
 *
 * @param electricPowerW drawn from the wall, watts
 * @param hashrateGhs at present, gigahashes a second
 * @param inletTemperatureC of the coolant, degrees Celsius
 * @param outletTemperatureC of the coolant, degrees Celsius
 * @param faults in words, empty when it reports none
 */
public record MinerReading(
        WorkState workState,
        @Nullable Integer electricPowerW,
        @Nullable BigDecimal hashrateGhs,
        @Nullable BigDecimal inletTemperatureC,
        @Nullable BigDecimal outletTemperatureC,
        List<String> faults) {}
