package org.heatshare.integration.metering;

import java.time.Instant;

/**
 * A meter that stands somewhere and is not in the registry yet.
 *
 * @param deliveryPoint code of where it measures
 * @param installedAt from when on; a meter that stood there before counts as removed then
 * @param startRegisterWh what its register showed then, Wh
 */
public record NewMeter(HeatMeter meter, String deliveryPoint, Instant installedAt, long startRegisterWh) {
    public NewMeter {
        if (startRegisterWh < 0) {
            throw new IllegalArgumentException(
                    "startRegisterWh " + startRegisterWh + " of meter " + meter.serial() + " must not be negative");
        }
    }
}
