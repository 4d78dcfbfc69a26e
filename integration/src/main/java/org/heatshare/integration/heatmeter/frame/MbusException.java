package org.heatshare.integration.heatmeter.frame;

/**
 * Bytes that are not a frame or a telegram we can trust. The message names the offset, the value found and what was
 * expected there. It carries no stack trace: damaged frames are everyday traffic, not faults of the program.
 */
public final class MbusException extends RuntimeException {
    private final MbusError error;

    public MbusException(MbusError error, String message) {
        super(message, null, false, false);
        this.error = error;
    }

    public MbusError error() {
        return error;
    }
}
