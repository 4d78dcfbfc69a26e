package org.heatshare.integration.metering.lookup;

import java.util.List;
import java.util.Optional;
import org.heatshare.integration.metering.HeatMeter;

/**
 * One meter with what is stored of it.
 *
 * @param installations where it measures and has measured, the latest first
 * @param readOuts its last read-outs, the latest first, in the version that holds
 */
public record MeterDetail(
        HeatMeter meter, MeterRow now, List<StoredInstallation> installations, List<StoredReadOut> readOuts) {

    public MeterDetail {
        installations = List.copyOf(installations);
        readOuts = List.copyOf(readOuts);
    }

    /** Where it measures, or measured last. */
    public Optional<StoredInstallation> latestInstallation() {
        return installations.stream().findFirst();
    }

    public Optional<StoredReadOut> latestReadOut() {
        return readOuts.stream().findFirst();
    }
}
