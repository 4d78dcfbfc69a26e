package org.heatshare.integration.metering;

import java.math.BigDecimal;

/**
 * What an energy register showed, as read: the number with the digits that the meter gave, and its unit.
 *
 * @param value the number, its scale being the register's resolution
 * @param unit the unit in which the meter counts
 */
public record RegisterValue(BigDecimal value, EnergyUnit unit) {

    public static RegisterValue kilowattHours(long value) {
        return new RegisterValue(BigDecimal.valueOf(value), EnergyUnit.KWH);
    }

    /** The register in whole Wh, half up. */
    public long toWattHours() {
        return unit.toWattHours(value);
    }

    /** The smallest step that the register can show, in Wh, at least 1. */
    public long resolutionWh() {
        return Math.max(1, unit.toWattHours(BigDecimal.ONE.movePointLeft(value.scale())));
    }
}
