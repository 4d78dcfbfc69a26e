package org.heatshare.integration.heatmeter.telegram;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.heatshare.integration.heatmeter.frame.Bytes;

/** What stands in a record's data field, before unit and decimal point are applied. */
public sealed interface DataValue {
    /** A binary integer or BCD number. */
    record Whole(long number) implements DataValue {}

    /** An integer of more than 64 bits, from a field of variable length. */
    record Large(BigInteger number) implements DataValue {}

    /** An IEEE 754 number of 32 bits. */
    record Real(float number) implements DataValue {}

    /** A date and time of the meter's own clock. The telegram names no time zone, at most that summer time holds. */
    record Moment(LocalDateTime at, boolean summerTime) implements DataValue {}

    record Day(LocalDate on) implements DataValue {}

    record TimeOfDay(LocalTime at) implements DataValue {}

    /** Text, sent last character first; unprintable characters come out as question marks. */
    record Text(Bytes reversed) implements DataValue {
        public String text() {
            return Texts.reversed(reversed);
        }
    }

    /** A bit field or number wider than we calculate with. */
    record Raw(Bytes bytes) implements DataValue {}

    /** No value; {@code bytes} is what stood in its place. */
    record Absent(Absence reason, Bytes bytes) implements DataValue {}
}
