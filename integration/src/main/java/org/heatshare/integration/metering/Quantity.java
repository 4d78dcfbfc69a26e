package org.heatshare.integration.metering;

import java.util.Locale;
import java.util.Optional;

/** What a heat meter tells, under the names of the partner API. */
public enum Quantity {
    HEAT_ENERGY,
    VOLUME,
    SUPPLY_TEMPERATURE,
    RETURN_TEMPERATURE,
    VOLUME_FLOW,
    THERMAL_POWER,
    FORWARD_ENERGY,
    RETURN_ENERGY,
    INFO_CODE;

    /** For example {@code heat_energy}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Quantity> of(String key) {
        for (Quantity quantity : values()) {
            if (quantity.key().equals(key)) {
                return Optional.of(quantity);
            }
        }
        return Optional.empty();
    }
}
