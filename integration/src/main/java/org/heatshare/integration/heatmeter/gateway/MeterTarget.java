package org.heatshare.integration.heatmeter.gateway;

/**
 * A meter to be read, and the serial number that must stand in its answer.
 *
 * @param serial up to eight digits, as printed on the meter
 */
public record MeterTarget(String serial, MeterAddress address) {
    private static final String DIGITS = "[0-9]{1,8}";

    public MeterTarget {
        if (!serial.matches(DIGITS)) {
            throw new IllegalArgumentException("Serial '%s' is not of 1 to 8 digits.".formatted(serial));
        }
    }

    /** The serial number as the bus carries it. */
    int serialBcd() {
        return Integer.parseUnsignedInt(serial, 16);
    }
}
