package org.heatshare.integration.metering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a meter is or was at a meter point. With the point's next installation the meter before counts as removed.
 *
 * @param meterPoint code
 * @param meter serial
 * @param startRegisterWh its register when it came, Wh
 * @param removedAt when it was taken away; absent while it is there
 * @param endRegisterWh its register then, Wh; absent when nobody read it, and then what was used since its last
 *     reading is unknown
 */
public record MeterInstallation(
        String meterPoint,
        String meter,
        Instant installedAt,
        long startRegisterWh,
        @Nullable Instant removedAt,
        @Nullable Long endRegisterWh) {
    public MeterInstallation {
        if (removedAt != null && !removedAt.isAfter(installedAt)) {
            throw new IllegalArgumentException("Meter " + meter + " was removed from '" + meterPoint + "' at "
                    + removedAt + ", which is not after it came at " + installedAt);
        }
    }

    public static MeterInstallation standing(
            String meterPoint, String meter, Instant installedAt, long startRegisterWh) {
        return new MeterInstallation(meterPoint, meter, installedAt, startRegisterWh, null, null);
    }
}
