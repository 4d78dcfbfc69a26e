package org.heatshare.integration.metering;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How well a heat source kept the temperature at which it is to hand over heat, by its settlement meter's read-outs
 * while heat flowed.
 *
 * @param requiredC degrees Celsius; absent where none is agreed
 * @param readOuts that tell a supply temperature
 * @param kept of them, those at or above what is required; 0 where nothing is
 */
public record SupplyKept(@Nullable BigDecimal requiredC, int readOuts, int kept) {

    /** 0 to 1; empty where nothing is required or was read. */
    public OptionalDouble share() {
        return requiredC == null || readOuts == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(kept / (double) readOuts);
    }
}
