package org.heatshare.integration.heatmeter.telegram;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.jspecify.annotations.Nullable;

/** Walks over the data records of one telegram. Used once and by one thread. */
final class RecordReader {
    static final int IDLE_FILLER = 0x2F;
    static final int MANUFACTURER_DATA = 0x0F;
    static final int MORE_FOLLOWS = 0x1F;
    static final int EXTENDED = 0x80;
    static final int VARIABLE = 0xD;
    private static final int LONGEST_EXTENSION = 10;
    private static final int FLOAT = 0x5;
    private static final int SPECIAL = 0xF;
    /** Bytes of a data field by the low four bits of its DIF; the last three are told apart elsewhere. */
    private static final int[] WIDTHS = {0, 1, 2, 3, 4, 4, 6, 8, 0, 1, 2, 3, 4, 0, 6, 0};

    private final Bytes bytes;
    private final int manufacturerCode;
    private final List<DataRecord> records = new ArrayList<>(24);
    private int at;
    private @Nullable Bytes manufacturerData;
    private boolean moreFollows;

    RecordReader(Bytes bytes, int from, int manufacturerCode) {
        this.bytes = bytes;
        this.at = from;
        this.manufacturerCode = manufacturerCode;
    }

    Telegram read(Link link, MeterHeader header) {
        while (at < bytes.to()) {
            int dif = bytes.at(at);
            if (dif == IDLE_FILLER) {
                at++;
            } else if (dif == MANUFACTURER_DATA || dif == MORE_FOLLOWS) {
                moreFollows = dif == MORE_FOLLOWS;
                manufacturerData = at + 1 < bytes.to() ? bytes.slice(at + 1, bytes.to()) : null;
                at = bytes.to();
            } else if ((dif & 0xF) == SPECIAL) {
                throw new MbusException(
                        MbusError.UNSUPPORTED_DATA_FIELD,
                        "Byte %d is DIF %02X, a reserved special function.".formatted(at, dif));
            } else {
                records.add(record(dif));
            }
        }
        return new Telegram(link, header, records, manufacturerData, moreFollows, bytes, Authenticity.UNPROVEN);
    }

    /** Bytes of the data field that a DIF announces; 0 where the field tells its own length. */
    static int width(int dif) {
        return WIDTHS[dif & 0xF];
    }

    private DataRecord record(int dif) {
        int start = at++;
        long storage = dif >> 6 & 1;
        int tariff = 0;
        int subunit = 0;
        int last = dif;
        for (int i = 0; (last & EXTENDED) != 0; i++) {
            if (i == LONGEST_EXTENSION) {
                throw new MbusException(
                        MbusError.TOO_MANY_DIFE,
                        "The record at byte %d has more than %d DIFE.".formatted(start, LONGEST_EXTENSION));
            }
            last = next(start, "DIFE");
            storage |= (long) (last & 0xF) << 1 + 4 * i;
            tariff |= (last >> 4 & 0b11) << 2 * i;
            subunit |= (last >> 6 & 1) << i;
        }
        ValueInformation information = valueInformation(start);
        int data = at;
        DataValue value = value(start, dif & 0xF, information);
        return new DataRecord(function(dif, value), storage, tariff, subunit, information, value, start, data, at);
    }

    private static Function function(int dif, DataValue value) {
        boolean unusable =
                value instanceof DataValue.Absent absent && absent.reason().isError();
        return unusable ? Function.ERROR : Function.ofDif(dif);
    }

    private ValueInformation valueInformation(int start) {
        int vif = next(start, "VIF");
        ValueInformation information;
        switch (vif & 0x7F) {
            case 0x7B -> {
                vif = next(start, "VIFE");
                information = ValueInformationTables.extensionFb(vif & 0x7F);
            }
            case 0x7D -> {
                vif = next(start, "VIFE");
                information = ValueInformationTables.extensionFd(vif & 0x7F);
            }
            case 0x7C -> information = plainText(start);
            case 0x7F -> {
                return manufacturersOwn(start, vif);
            }
            default -> information = ValueInformationTables.primary(vif & 0x7F);
        }
        return extended(start, vif, information);
    }

    private ValueInformation plainText(int start) {
        int length = next(start, "length of the unit's text");
        require(start, length, "unit's text");
        at += length;
        return ValueInformation.plainText(Texts.reversed(bytes.slice(at - length, at)));
    }

    private ValueInformation manufacturersOwn(int start, int vif) {
        if ((vif & EXTENDED) == 0) {
            return ValueInformationTables.MANUFACTURERS_OWN;
        }
        int vife = next(start, "VIFE");
        ValueInformation information = ValueInformationTables.manufacturers(manufacturerCode, vife & 0x7F);
        if ((vife & EXTENDED) == 0) {
            return information;
        }
        skipExtensions(start, vife, 1);
        return ValueInformationTables.MANUFACTURERS_OWN;
    }

    private ValueInformation extended(int start, int vif, ValueInformation information) {
        ValueInformation extended = information;
        int last = vif;
        for (int i = 0; (last & EXTENDED) != 0; i++) {
            checkVifeCount(start, i);
            last = next(start, "VIFE");
            int code = last & 0x7F;
            if (code == 0x7F) {
                skipExtensions(start, last, i + 1);
                return extended.modified(code);
            } else if (code >= 0x70 && code <= 0x77) {
                extended = extended.scaled(code - 0x76);
            } else if (code == 0x7D) {
                extended = extended.scaled(3);
            } else {
                extended = extended.modified(code);
            }
        }
        return extended;
    }

    private void skipExtensions(int start, int vife, int already) {
        int last = vife;
        for (int i = already; (last & EXTENDED) != 0; i++) {
            checkVifeCount(start, i);
            last = next(start, "VIFE");
        }
    }

    private static void checkVifeCount(int start, int count) {
        if (count == LONGEST_EXTENSION) {
            throw new MbusException(
                    MbusError.TOO_MANY_VIFE,
                    "The record at byte %d has more than %d VIFE.".formatted(start, LONGEST_EXTENSION));
        }
    }

    private DataValue value(int start, int coding, ValueInformation information) {
        if (coding == VARIABLE) {
            return VariableField.read(this, start);
        }
        int width = WIDTHS[coding];
        require(start, width, "data");
        int field = at;
        at += width;
        if (information.modifiers().error() != 0) {
            return FieldDecoder.absent(Absence.RECORD_ERROR, bytes, field, width);
        }
        if (width == 0) {
            return FieldDecoder.absent(Absence.NO_DATA, bytes, field, 0);
        }
        if (coding == FLOAT) {
            return FieldDecoder.real(bytes, field);
        }
        return coding < 8
                ? FieldDecoder.integer(bytes, field, width, information)
                : FieldDecoder.bcd(bytes, field, width, information);
    }

    Bytes take(int start, int length) {
        require(start, length, "data of variable length");
        at += length;
        return bytes.slice(at - length, at);
    }

    int next(int start, String what) {
        require(start, 1, what);
        return bytes.at(at++);
    }

    private void require(int start, int count, String what) {
        if (count > bytes.to() - at) {
            throw new MbusException(
                    MbusError.TRUNCATED_RECORD,
                    "The record at byte %d needs %d bytes for its %s, but the telegram ends after %d."
                            .formatted(start, count, what, bytes.to() - at));
        }
    }
}
