package org.heatshare.integration.metering;

import java.time.Duration;
import java.time.Instant;
import org.heatshare.integration.quarantine.RawBytes;
import org.jspecify.annotations.Nullable;

/**
 * The energy that a meter measured in a half-open interval, told without its register.
 *
 * @param meterSerial the meter's number as printed on it
 * @param start whole seconds
 * @param end later than the start, by 35 days at most
 * @param energyWh Wh; absent where the sender takes back what was told of the interval
 * @param quality as the sender states it; missing exactly where there is no energy
 * @param receivedAt when we had the message
 * @param raw the bytes it was read from, kept only when it is refused
 * @see "docs/decisions/0121-interval-readings-stand-where-registers-do-not.md"
 */
public record IntervalReading(
        String meterSerial,
        Instant start,
        Instant end,
        @Nullable Long energyWh,
        ReadingQuality quality,
        Instant receivedAt,
        RawBytes raw) {
    public static final Duration LENGTH_MAX = Duration.ofDays(35);

    public IntervalReading {
        if (!end.isAfter(start) || Duration.between(start, end).compareTo(LENGTH_MAX) > 0) {
            throw new IllegalArgumentException("The interval of meter '" + meterSerial + "' from " + start + " to "
                    + end + " must have a length of at most " + LENGTH_MAX.toDays() + " days");
        }
        if ((energyWh == null) != (quality == ReadingQuality.MISSING)) {
            throw new IllegalArgumentException("The interval of meter '" + meterSerial + "' from " + start
                    + " must be missing exactly where it has no energy, not " + quality);
        }
    }

    /** The same of the meter of this serial. */
    public IntervalReading ofMeter(String serial) {
        return new IntervalReading(serial, start, end, energyWh, quality, receivedAt, raw);
    }
}
