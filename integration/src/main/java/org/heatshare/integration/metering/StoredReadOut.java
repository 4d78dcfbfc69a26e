package org.heatshare.integration.metering;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A read-out as it is kept.
 *
 * @param version 1, or more where it supersedes an earlier one of its instant
 * @param energyRegister as read
 * @param energyWh the same in Wh
 */
public record StoredReadOut(
        Instant readAt,
        int version,
        Instant receivedAt,
        BigDecimal energyRegister,
        EnergyUnit energyUnit,
        long energyWh,
        @Nullable Long volumeL,
        @Nullable Integer supplyTemperatureCc,
        @Nullable Integer returnTemperatureCc,
        @Nullable Integer volumeFlowLh,
        @Nullable Integer thermalPowerW,
        @Nullable Long forwardM3c,
        @Nullable Long returnM3c,
        @Nullable Long infoCode) {}
