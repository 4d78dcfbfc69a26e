package org.heatshare.integration.metering;

import org.jspecify.annotations.Nullable;

/**
 * A heat meter (EN 1434): the device, which can be exchanged.
 *
 * @param serial natural key, as printed on it, at most 16 characters
 * @param manufacturer three letters (EN 62056-21)
 * @param medium for example {@code heat}
 * @param primaryAddress M-Bus address behind its gateway, 1 to 250; absent when it is found by its serial
 * @param gateway code of the gateway behind which it is; absent when it is not polled
 * @param energyUnit the unit in which its energy register counts
 * @param registerDigits digits of that register before it rolls over to zero, 4 to 12
 * @param thermalPowerMaxW the most that can be drawn at its place, watts; steps of the register above it are refused
 */
public record HeatMeter(
        String serial,
        String manufacturer,
        @Nullable String model,
        String medium,
        @Nullable Integer primaryAddress,
        @Nullable String gateway,
        EnergyUnit energyUnit,
        int registerDigits,
        long thermalPowerMaxW) {
    private static final long THERMAL_POWER_MAX_W = 1_000_000_000;

    public HeatMeter {
        if (serial.isBlank() || serial.length() > 16) {
            throw new IllegalArgumentException("Serial '" + serial + "' of a meter must be 1 to 16 characters");
        }
        if (registerDigits < 4 || registerDigits > 12) {
            throw new IllegalArgumentException(
                    "registerDigits " + registerDigits + " of meter " + serial + " must be 4 to 12");
        }
        if (thermalPowerMaxW <= 0 || thermalPowerMaxW > THERMAL_POWER_MAX_W) {
            throw new IllegalArgumentException(
                    "thermalPowerMaxW " + thermalPowerMaxW + " of meter " + serial + " must be 1 to 1000000000");
        }
    }
}
