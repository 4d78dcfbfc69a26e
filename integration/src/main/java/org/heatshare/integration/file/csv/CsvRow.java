package org.heatshare.integration.file.csv;

import org.heatshare.integration.metering.IntervalReading;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.quarantine.RawBytes;

/** A row of a file as it was read. Its number is that of its line in the file, from 1, header rows counted. */
public sealed interface CsvRow {
    long number();

    /** A row that fits a template of registers. */
    record Read(long number, ReadOut readOut) implements CsvRow {}

    /** A row that fits a template of intervals. */
    record Interval(long number, IntervalReading reading) implements CsvRow {}

    /** A row that does not, with its bytes and what is needed to read it alone. */
    record Refused(long number, RowRefusedException why, RawBytes raw) implements CsvRow {}
}
