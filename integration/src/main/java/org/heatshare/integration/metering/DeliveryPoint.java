package org.heatshare.integration.metering;

import org.jspecify.annotations.Nullable;

/**
 * Where ownership of the heat passes and a contract is billed.
 *
 * @param code natural key, at most 40 characters
 * @param network code of the network that it hangs on
 * @param dwellings how many homes are behind it, at least 1
 */
public record DeliveryPoint(
        String code,
        String network,
        Kind kind,
        int dwellings,
        String street,
        String postalCode,
        String city,
        @Nullable Integer heatedAreaM2) {

    public enum Kind {
        HOUSE,
        FLAT,
        BUILDING,
        PREMISES
    }
}
