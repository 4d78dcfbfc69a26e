package org.heatshare.integration.heatmeter.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;

/**
 * A row of earlier values, the latest first, each told by how much less it was than the next (EN 13757-3, annex F: inverse compact
 * profile). A byte names the kind of differences, the unit of spacing and the width of each, a second the spacing.
 *
 * @param spacing between two values
 * @param decreases from each value to the one before, in units of the register's last place; ends at the first that the meter
 *     marks as unknown, because all before hang on it
 */
record InverseProfile(Duration spacing, List<Long> decreases) {
    private static final int HEAD_BYTES = 2;
    private static final int INCREASES_ONLY = 0b01;
    private static final int SPACING_MAX = 250;
    /** By the code of a data field; widths that a counter's differences have. */
    private static final int WIDTH_MAX = 4;

    /** @throws MbusException for another kind of profile, and for one that is cut */
    static InverseProfile of(Bytes field) {
        if (field.length() < HEAD_BYTES) {
            throw unsupported("has %d bytes; expected at least 2".formatted(field.length()));
        }
        int control = field.at(field.from());
        int units = field.at(field.from() + 1);
        int width = control & 0xF;
        if (control >> 6 != INCREASES_ONLY || width == 0 || width > WIDTH_MAX) {
            throw unsupported("has control byte %02X; expected increases of 1 to 4 bytes".formatted(control));
        }
        if (units == 0 || units > SPACING_MAX) {
            throw unsupported("has spacing %d; expected 1 to %d".formatted(units, SPACING_MAX));
        }
        int data = field.length() - HEAD_BYTES;
        if (data % width != 0) {
            throw unsupported("has %d bytes of values of %d bytes each".formatted(data, width));
        }
        return new InverseProfile(unit(control >> 4 & 0b11).multipliedBy(units), decreases(field, width));
    }

    private static List<Long> decreases(Bytes field, int width) {
        long unknown = (1L << 8 * width) - 1;
        List<Long> decreases = new ArrayList<>();
        for (int at = field.from() + HEAD_BYTES; at < field.to(); at += width) {
            long decrease = 0;
            for (int i = width - 1; i >= 0; i--) {
                decrease = decrease << 8 | field.at(at + i);
            }
            if (decrease == unknown) {
                break;
            }
            decreases.add(decrease);
        }
        return List.copyOf(decreases);
    }

    private static Duration unit(int code) {
        return switch (code) {
            case 0 -> Duration.ofSeconds(1);
            case 1 -> Duration.ofMinutes(1);
            case 2 -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }

    private static MbusException unsupported(String why) {
        return new MbusException(MbusError.UNSUPPORTED_DATA_FIELD, "A profile " + why + ".");
    }
}
