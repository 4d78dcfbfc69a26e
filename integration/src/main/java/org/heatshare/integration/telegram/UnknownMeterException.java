package org.heatshare.integration.telegram;

/** There is no meter with this serial number in the municipality. */
public final class UnknownMeterException extends RuntimeException {
    UnknownMeterException(String serial) {
        super("There is no meter " + serial);
    }
}
