package org.heatshare.integration.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plant that feeds a network.
 *
 * @param code natural key, at most 40 characters
 * @param network code of the network that it feeds
 * @param operator code of the heat operator; absent for the utility's own plant
 * @param thermalPowerMaxW the most it can give, watts
 * @param fuel what it turns into heat, for example {@code wood-chips}; decides its emission factor
 * @param supplyTemperatureRequiredC least temperature at which it is to hand over heat, degrees Celsius to a tenth;
 *     absent where none is agreed
 */
public record HeatSource(
        String code,
        String network,
        Kind kind,
        String name,
        @Nullable String operator,
        long thermalPowerMaxW,
        LocalDate commissionedOn,
        @Nullable String fuel,
        @Nullable BigDecimal supplyTemperatureRequiredC) {

    public enum Kind {
        MINER_SITE,
        BOILER,
        HEAT_PUMP,
        OTHER
    }
}
