package org.heatshare.integration.metering.lookup;

import java.math.BigDecimal;
import java.time.Instant;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.IntakeSource;
import org.jspecify.annotations.Nullable;

/**
 * A read-out as it was accepted: the energy register in the meter's own unit, never converted.
 *
 * @param readAt the instant for which it holds, by the clock named
 * @param version counts what was sent for the same instant, from 1; the highest holds
 * @param energyWh the register in whole Wh
 * @param infoCode zero when the meter has nothing to say; null when it did not tell
 */
public record StoredReadOut(
        Instant readAt,
        Instant receivedAt,
        Clock clock,
        IntakeSource.Kind source,
        int version,
        BigDecimal energyRegister,
        EnergyUnit energyUnit,
        long energyWh,
        @Nullable Long volumeL,
        @Nullable BigDecimal supplyTemperatureC,
        @Nullable BigDecimal returnTemperatureC,
        @Nullable Integer volumeFlowLh,
        @Nullable Integer thermalPowerW,
        @Nullable Long forwardM3c,
        @Nullable Long returnM3c,
        @Nullable Long infoCode) {

    /** Whose clock told the instant. The order is that of the stored codes. */
    public enum Clock {
        METER,
        /** Ours at receipt, because the meter's had drifted. */
        RECEIPT_FOR_DRIFT,
        /** Ours at receipt, because the meter sent none. */
        RECEIPT_FOR_NONE
    }
}
