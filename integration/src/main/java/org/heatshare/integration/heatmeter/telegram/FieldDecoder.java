package org.heatshare.integration.heatmeter.telegram;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import org.heatshare.integration.heatmeter.frame.Bytes;

/** Turns a record's data field into a value, by its coding and, for dates and flags, by what it is to hold. */
final class FieldDecoder {
    /** More decimal digits than a long surely holds are read as text of digits. */
    private static final int LONGEST_BCD_BYTES = 9;

    private FieldDecoder() {}

    static DataValue integer(Bytes bytes, int at, int length, ValueInformation information) {
        if (information.unit() == Unit.DATE || information.unit() == Unit.DATE_TIME) {
            return clock(bytes, at, length);
        }
        long number = 0;
        for (int i = at + length - 1; i >= at; i--) {
            number = number << 8 | bytes.at(i);
        }
        if (!information.unit().isPhysical()) {
            return length == Long.BYTES && number < 0
                    ? new DataValue.Large(new BigInteger(Long.toUnsignedString(number)))
                    : new DataValue.Whole(number);
        }
        int unused = Long.SIZE - 8 * length;
        long signed = number << unused >> unused;
        return signed == Long.MIN_VALUE >> unused
                ? absent(Absence.NOT_AVAILABLE, bytes, at, length)
                : new DataValue.Whole(signed);
    }

    static DataValue real(Bytes bytes, int at) {
        float number = Float.intBitsToFloat(bytes.at16(at) | bytes.at16(at + 2) << 16);
        return Float.isFinite(number)
                ? new DataValue.Real(number)
                : absent(Absence.NOT_AVAILABLE, bytes, at, Float.BYTES);
    }

    static DataValue bcd(Bytes bytes, int at, int length, ValueInformation information) {
        if (information.unit() == Unit.DATE || information.unit() == Unit.DATE_TIME) {
            return absent(Absence.UNFIT_WIDTH, bytes, at, length);
        }
        long number = Bcd.number(bytes, at, length);
        return number == Bcd.NOT_A_NUMBER ? absent(Absence.NOT_BCD, bytes, at, length) : new DataValue.Whole(number);
    }

    /** A number of variable length; wider than a number we can hold it stays raw. */
    static DataValue longBcd(Bytes bytes, int at, int length, boolean negative) {
        if (length == 0) {
            return absent(Absence.NO_DATA, bytes, at, 0);
        }
        if (length > LONGEST_BCD_BYTES) {
            return new DataValue.Raw(bytes.slice(at, at + length));
        }
        long number = Bcd.number(bytes, at, length);
        if (number == Bcd.NOT_A_NUMBER) {
            return absent(Absence.NOT_BCD, bytes, at, length);
        }
        return new DataValue.Whole(negative ? -number : number);
    }

    static DataValue absent(Absence reason, Bytes bytes, int at, int length) {
        return new DataValue.Absent(reason, bytes.slice(at, at + length));
    }

    private static DataValue clock(Bytes bytes, int at, int length) {
        switch (length) {
            case 2 -> {
                LocalDate day = MeterClock.day(bytes, at);
                return day == null ? absent(Absence.NOT_A_DATE, bytes, at, length) : new DataValue.Day(day);
            }
            case 3 -> {
                LocalTime time = MeterClock.timeOfDay(bytes, at);
                return time == null ? absent(Absence.NOT_A_DATE, bytes, at, length) : new DataValue.TimeOfDay(time);
            }
            case 4, 6 -> {
                DataValue moment = length == 4 ? MeterClock.minute(bytes, at) : MeterClock.second(bytes, at);
                return moment == null ? absent(Absence.NOT_A_DATE, bytes, at, length) : moment;
            }
            default -> {
                return absent(Absence.UNFIT_WIDTH, bytes, at, length);
            }
        }
    }
}
