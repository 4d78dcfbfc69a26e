package org.heatshare.integration.metering.internal.store;

import java.math.BigDecimal;
import org.heatshare.integration.metering.internal.derive.Absent;
import org.heatshare.integration.metering.internal.derive.Reading;

/**
 * A read-out as it is stored: {@link Absent} where the meter told nothing.
 *
 * @param clock 0 the meter's clock, 1 receipt because its clock had drifted, 2 receipt because it has none
 * @param energyRegister as read, with at most three decimals
 */
public record RawRow(
        long atSecond,
        long receivedSecond,
        int source,
        int clock,
        BigDecimal energyRegister,
        int energyUnit,
        long energyWh,
        long volumeL,
        int supplyTemperatureCc,
        int returnTemperatureCc,
        int volumeFlowLh,
        int thermalPowerW,
        long forwardM3c,
        long returnM3c,
        long infoCode) {

    public Reading reading() {
        return new Reading(atSecond, energyWh, volumeL, forwardM3c, returnM3c);
    }

    /** Whether the meter said the same, however and whenever it came here. */
    public boolean tellsTheSame(RawRow other) {
        return energyRegister.compareTo(other.energyRegister) == 0
                && energyUnit == other.energyUnit
                && volumeL == other.volumeL
                && supplyTemperatureCc == other.supplyTemperatureCc
                && returnTemperatureCc == other.returnTemperatureCc
                && volumeFlowLh == other.volumeFlowLh
                && thermalPowerW == other.thermalPowerW
                && forwardM3c == other.forwardM3c
                && returnM3c == other.returnM3c
                && infoCode == other.infoCode;
    }
}
