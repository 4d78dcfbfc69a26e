package org.heatshare.integration.file.row;

import java.util.Objects;
import org.heatshare.integration.metering.IntervalReading;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.quarantine.RawBytes;

/** A row of a file as it was read. Its number is that of its line, or of its segment, in the file, from 1. */
public sealed interface FileRow {
    /** Letters of what names its meter: a serial, or the code of a meter point. */
    int METER_LETTERS_MAX = 40;

    long number();

    /** Its bytes and what is needed to read it alone. */
    RawBytes raw();

    /** A row that fits a template of registers. */
    record Read(long number, ReadOut readOut) implements FileRow {
        @Override
        public RawBytes raw() {
            return Objects.requireNonNull(readOut.raw(), "a row has its bytes");
        }
    }

    /** A row that fits a template of intervals. */
    record Interval(long number, IntervalReading reading) implements FileRow {
        @Override
        public RawBytes raw() {
            return reading.raw();
        }
    }

    /** A row that does not. */
    record Refused(long number, RowRefusedException why, RawBytes raw) implements FileRow {}
}
