package org.heatshare.integration.scan;

import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.quarantine.MeterClaim;
import org.jspecify.annotations.Nullable;

/**
 * A meter that answered to a scan.
 *
 * @param claim what it says of itself: its serial, manufacturer and, where its telegram could be read, its register
 * @param version the meter's generation, 0 to 255
 * @param medium what flows through it, as the standard's table calls it (EN 13757-3)
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
        UNKNOWN,
        /** Registered, but behind another gateway or none: it is not read here. */
        ELSEWHERE,
        /** Registered behind this gateway. */
        KNOWN
    }

    /** Eight digits. */
    public String serial() {
        return claim.serial();
    }

    /**
     * The primary address by which it can be read from now on; absent when it must be selected by its serial. Zero is
     * what meters are delivered with, so the next new one would share it.
     */
    public @Nullable Integer readingAddress() {
        return primaryAddress == null || primaryAddress == 0 ? null : primaryAddress;
    }

    FoundMeter judged(@Nullable HeatMeter registered, String gateway) {
        String at = registered == null ? null : registered.gateway();
        Standing found =
                registered == null ? Standing.UNKNOWN : gateway.equals(at) ? Standing.KNOWN : Standing.ELSEWHERE;
        return new FoundMeter(claim, version, medium, heat, primaryAddress, found, at);
    }
}
