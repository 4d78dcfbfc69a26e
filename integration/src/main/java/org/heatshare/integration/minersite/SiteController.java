package org.heatshare.integration.minersite;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The controller of a site's heat exchanger, with its latest values.
 *
 * @param online whether it answers
 * @param lastSeenAt when the values were read; absent when it has never answered
 * @param values by the register map's names, the unit last in the name
 */
public record SiteController(
        String code, boolean online, @Nullable Instant lastSeenAt, Map<String, BigDecimal> values) {

    /** What flows to the network, degrees Celsius. */
    public Optional<BigDecimal> supplyTemperatureC() {
        return value("secondary_supply_temperature_c");
    }

    /** What comes back from the network, degrees Celsius. */
    public Optional<BigDecimal> returnTemperatureC() {
        return value("secondary_return_temperature_c");
    }

    /** On the network's side, cubic metres an hour. */
    public Optional<BigDecimal> volumeFlowM3h() {
        return value("secondary_volume_flow_m3h");
    }

    public Optional<BigDecimal> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
