package org.heatshare.integration.heatmeter.frame;

import org.jspecify.annotations.Nullable;

/**
 * Bytes that are not a frame or a telegram we can trust. The message names the offset, the value found and what was
 * expected there. It carries no stack trace: damaged frames are everyday traffic, not faults of the program.
 */
public final class MbusException extends RuntimeException {
    private final MbusError error;
    private final transient @Nullable MeterIdentity meter;

    public MbusException(MbusError error, String message) {
        this(error, message, null);
    }

    /** @param meter who sent the bytes, where so much could be read */
    public MbusException(MbusError error, @Nullable String message, @Nullable MeterIdentity meter) {
        super(message, null, false, false);
        this.error = error;
        this.meter = meter;
    }

    public MbusError error() {
        return error;
    }

    /** Who sent the bytes; absent where they do not tell. */
    public @Nullable MeterIdentity meter() {
        return meter;
    }

    /** The same refusal, naming the sender unless it names one already. */
    public MbusException from(MeterIdentity sender) {
        return meter == null ? new MbusException(error, getMessage(), sender) : this;
    }
}
