package org.heatshare.integration.minersite;

/**
 * A device answered, but not in a way that can be used. The message names what was found and what was expected. It
 * carries no stack trace, since devices do this every day.
 */
public final class DeviceAnswerException extends RuntimeException {
    public DeviceAnswerException(String message) {
        super(message, null, false, false);
    }
}
