package org.heatshare.integration.heatmeter.telegram;

import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;

/** A data field whose first byte (LVAR) tells its coding and length. */
final class VariableField {
    private static final int LAST_TEXT = 0xBF;
    private static final int NEGATIVE_BCD = 0xD0;
    private static final int BINARY = 0xE0;
    private static final int WIDE_BINARY = 0xF0;

    private VariableField() {}

    static DataValue read(RecordReader reader, int start) {
        int lvar = reader.next(start, "LVAR");
        Bytes field = reader.take(start, length(start, lvar));
        if (lvar <= LAST_TEXT) {
            return new DataValue.Text(field);
        }
        return lvar < BINARY
                ? FieldDecoder.longBcd(field, field.from(), field.length(), lvar >= NEGATIVE_BCD)
                : new DataValue.Raw(field);
    }

    /** Bytes that follow this LVAR. */
    static int length(int start, int lvar) {
        if (lvar <= LAST_TEXT) {
            return lvar;
        }
        return lvar < BINARY && (lvar & 0xF) <= 9 ? lvar & 0xF : binaryLength(start, lvar);
    }

    private static int binaryLength(int start, int lvar) {
        if (lvar < BINARY) {
            throw unsupported(start, lvar);
        }
        if (lvar < WIDE_BINARY) {
            return lvar - BINARY;
        }
        if (lvar <= 0xF4) {
            return 4 * (lvar - 0xEC);
        }
        return switch (lvar) {
            case 0xF5 -> 48;
            case 0xF6 -> 64;
            default -> throw unsupported(start, lvar);
        };
    }

    private static MbusException unsupported(int start, int lvar) {
        return new MbusException(
                MbusError.UNSUPPORTED_DATA_FIELD,
                "The record at byte %d has LVAR %02X, which the standard reserves.".formatted(start, lvar));
    }
}
