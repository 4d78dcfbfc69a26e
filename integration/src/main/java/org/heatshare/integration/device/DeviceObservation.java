package org.heatshare.integration.device;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.heatshare.integration.minersite.MinerReading;

/** What one ask showed of a device. */
public sealed interface DeviceObservation {
    int deviceId();

    Instant at();

    record Miner(int deviceId, Instant at, MinerReading reading) implements DeviceObservation {}

    /** Values by name, the unit last in the name. */
    record Controller(int deviceId, Instant at, Map<String, BigDecimal> values) implements DeviceObservation {}

    /** The gateway took our connection, whatever its meters did. */
    record Gateway(int deviceId, Instant at) implements DeviceObservation {}

    /** No answer, or none that could be used; {@code reason} in words. */
    record Silent(int deviceId, Instant at, String reason) implements DeviceObservation {}
}
