package org.heatshare.integration.scan;

import org.heatshare.integration.quarantine.MeterClaim;
import org.jspecify.annotations.Nullable;

/**
 * A meter that answered to a scan.
 *
 * @param claim what it says of itself: its serial, manufacturer and, where its telegram could be read, its register
 * @param version the meter's generation, 0 to 255
 * @param medium what flows through it, as the standard's table calls it
 * @param heat whether it measures heat
 * @param primaryAddress by which it was found; absent when it was selected by its serial
 * @param registeredGateway behind which the registry has it; absent where it has none, or does not know the meter
 */
public record FoundMeter(
        MeterClaim claim,
        int version,
        String medium,
        boolean heat,
        @Nullable Integer primaryAddress,
        Standing standing,
        @Nullable String registeredGateway) {

    /** How the registry stands to a meter. */
    public enum Standing {
        /** Registered behind this gateway. */
        KNOWN,
        /** Registered, but behind another gateway or none: it is not read here. */
        ELSEWHERE,
        UNKNOWN
    }

    /** Eight digits. */
    public String serial() {
        return claim.serial();
    }
}
