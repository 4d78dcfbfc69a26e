package org.heatshare.integration.quarantine;

import org.jspecify.annotations.Nullable;

/**
 * What of the quarantine an act is about: all with one cause, or of it what one source sent of one meter.
 *
 * @param reason code of the cause
 * @param source who sent it; absent for all
 * @param meterSerial the meter that it is of, {@link #NO_METER} for messages that name none; absent for all
 */
public record QuarantineScope(
        String reason, @Nullable String source, @Nullable String meterSerial) {
    /** Stands for the messages that name no meter. */
    public static final String NO_METER = "";

    /** All with one cause. */
    public static QuarantineScope ofCause(String reason) {
        return new QuarantineScope(reason, null, null);
    }

    /** All with one cause that is of one meter, whoever sent it. */
    public static QuarantineScope ofMeter(String reason, String serial) {
        return new QuarantineScope(reason, null, serial);
    }
}
