package org.heatshare.integration.heatmeter.telegram;

import java.io.ByteArrayOutputStream;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;

/**
 * The heads of a telegram's records (DIF, VIF and their extensions), taken from a full telegram and put back into a compact
 * one (EN 13757-3, annex on compact frames).
 */
final class RecordFormat {
    private static final int PLAIN_TEXT = 0x7C;

    private RecordFormat() {}

    /** The heads of all records, one after the other. */
    static Bytes of(Telegram telegram) {
        var heads = new ByteArrayOutputStream();
        for (DataRecord record : telegram.records()) {
            write(heads, telegram.bytes(), record.offset(), record.dataOffset());
        }
        if (telegram.manufacturerData() != null) {
            heads.write(telegram.moreFollows() ? RecordReader.MORE_FOLLOWS : RecordReader.MANUFACTURER_DATA);
        }
        return Bytes.of(heads.toByteArray());
    }

    /**
     * The frame up to an offset, and from there on the records whole, each head before its data.
     *
     * @param at where the data begin that have no heads
     */
    static Bytes restore(Bytes frame, int at, Bytes format) {
        var whole = new ByteArrayOutputStream(2 * frame.to());
        write(whole, frame, 0, at);
        int data = at;
        int head = format.from();
        while (head < format.to()) {
            int dif = format.at(head);
            int headEnd = headEnd(format, head);
            write(whole, format, head, headEnd);
            int width = width(frame, data, dif);
            if (width > frame.to() - data) {
                throw misfit("%d bytes are missing".formatted(width - (frame.to() - data)));
            }
            write(whole, frame, data, data + width);
            data += width;
            head = headEnd;
        }
        refuseRest(frame, data);
        return Bytes.of(whole.toByteArray());
    }

    private static int width(Bytes frame, int data, int dif) {
        if (isManufacturers(dif)) {
            return frame.to() - data;
        }
        if ((dif & 0xF) != RecordReader.VARIABLE) {
            return RecordReader.width(dif);
        }
        return data < frame.to() ? 1 + VariableField.length(data, frame.at(data)) : 1;
    }

    private static int headEnd(Bytes format, int from) {
        if (isManufacturers(format.at(from))) {
            return from + 1;
        }
        int vif = extensionsEnd(format, from);
        requireByte(format, vif);
        if ((format.at(vif) & 0x7F) != PLAIN_TEXT) {
            return extensionsEnd(format, vif);
        }
        requireByte(format, vif + 1);
        int textEnd = vif + 2 + format.at(vif + 1);
        if ((format.at(vif) & RecordReader.EXTENDED) != 0) {
            requireByte(format, textEnd);
            return extensionsEnd(format, textEnd);
        }
        requireByte(format, textEnd - 1);
        return textEnd;
    }

    /** First offset behind a byte and those that it, and each after it, says follow. */
    private static int extensionsEnd(Bytes format, int from) {
        int at = from;
        while ((format.at(at) & RecordReader.EXTENDED) != 0) {
            at++;
            requireByte(format, at);
        }
        return at + 1;
    }

    private static void requireByte(Bytes format, int at) {
        if (at >= format.to()) {
            throw misfit("the layout breaks off within a record's head");
        }
    }

    /** Encrypted telegrams are filled up to whole blocks. */
    private static void refuseRest(Bytes frame, int data) {
        for (int i = data; i < frame.to(); i++) {
            if (frame.at(i) != RecordReader.IDLE_FILLER) {
                throw misfit("%d bytes are left over".formatted(frame.to() - data));
            }
        }
    }

    private static boolean isManufacturers(int dif) {
        return dif == RecordReader.MANUFACTURER_DATA || dif == RecordReader.MORE_FOLLOWS;
    }

    private static void write(ByteArrayOutputStream out, Bytes bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            out.write(bytes.at(i));
        }
    }

    private static MbusException misfit(String how) {
        return new MbusException(
                MbusError.FORMAT_MISMATCH,
                "The compact telegram does not fit the layout of its signature: %s.".formatted(how));
    }
}
