package org.heatshare.integration.file.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.FileRows;
import org.heatshare.integration.file.row.KeptRow;
import org.heatshare.integration.file.row.RowRefusedException;
import org.heatshare.integration.file.row.RowRefusedException.Fault;
import org.heatshare.integration.metering.ReadOutBuilder;
import org.heatshare.integration.quarantine.RawBytes;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file that is read by a template, a row at a time. A row is a line: a cell in quotes may hold the delimiter, but no
 * line's end. Empty lines are no rows. Read once, by one thread.
 */
public final class CsvFile implements FileRows {
    /**
     * A row in quarantine: its note is its instant where the row is in an hour that is there twice, its bytes are the
     * header rows and the row.
     */
    public static final String ROW_MEDIA_TYPE = "application/vnd.heatshare.csv-row";

    private final CsvTemplate template;
    private final RawLines lines;
    private final CsvReader.CsvReaderBuilder parser;
    private final RowTimes times;
    private final RowReader rows;
    private final byte[] header;

    /**
     * @param receivedAt when the file was received; readings of a later time are refused
     * @throws FileRefusedException when the file has not the template's columns
     */
    public CsvFile(InputStream in, CsvTemplate template, Instant receivedAt) throws IOException, FileRefusedException {
        this(in, template, receivedAt, null);
    }

    CsvFile(InputStream in, CsvTemplate template, Instant receivedAt, @Nullable Instant doubled)
            throws IOException, FileRefusedException {
        this.template = template;
        this.lines = new RawLines(in);
        this.parser =
                CsvReader.builder().fieldSeparator(template.delimiter()).maxBufferSize(2 * RawLines.LONGEST_LINE_BYTES);
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        List<String> names = header(before);
        this.times = new RowTimes(template.time(), template.namesDates(), doubled);
        this.rows = new RowReader(template, new ColumnPlaces(names), times, receivedAt);
        this.header = before.toByteArray();
    }

    private List<String> header(ByteArrayOutputStream before) throws IOException, FileRefusedException {
        List<String> names = List.of();
        for (int i = 0; i < template.headerRows(); i++) {
            byte[] line = lines.next();
            if (line == null) {
                throw new FileRefusedException(
                        "The file ends in its header; the template has " + template.headerRows() + " header rows");
            }
            before.write(line);
            before.write('\n');
            try {
                names = i == template.headerRows() - 1 ? cells(line) : names;
            } catch (RowRefusedException e) {
                throw new FileRefusedException("Header row " + (i + 1) + ": " + e.getMessage());
            }
        }
        return names;
    }

    @Override
    public @Nullable FileRow next() throws IOException {
        byte[] line = lines.next();
        while (line != null && line.length == 0) {
            line = lines.next();
        }
        return line == null ? null : row(line);
    }

    @Override
    public long offset() {
        return lines.offset();
    }

    private FileRow row(byte[] line) {
        try {
            ReadOutBuilder readOut = rows.read(cells(line));
            Instant at = readOut.build().readAt();
            boolean doubled = at != null && times.isDoubled(at);
            RawBytes raw = raw(line, doubled ? String.valueOf(at) : "");
            IntervalStyle interval = template.interval();
            return interval == null
                    ? new FileRow.Read(lines.number(), readOut.raw(raw).build())
                    : new FileRow.Interval(
                            lines.number(),
                            interval.interval(readOut.build(), template.time().zoneId(), raw));
        } catch (RowRefusedException e) {
            return new FileRow.Refused(lines.number(), e, raw(line, ""));
        }
    }

    private RawBytes raw(byte[] line, String note) {
        byte[] first = KeptRow.head(template.name(), note);
        byte[] preamble = Arrays.copyOf(first, first.length + header.length);
        System.arraycopy(header, 0, preamble, first.length, header.length);
        return new RawBytes(ROW_MEDIA_TYPE, preamble, line, 0, line.length);
    }

    private List<String> cells(byte[] line) throws RowRefusedException {
        if (lines.isCut()) {
            throw new RowRefusedException(
                    Fault.TOO_LONG,
                    "the line is longer than " + RawLines.LONGEST_LINE_BYTES + " bytes; its beginning was kept");
        }
        String text = template.encoding().decode(line);
        if (text.chars().filter(letter -> letter == '"').count() % 2 != 0) {
            throw quotes();
        }
        try {
            return parser.ofSingleCsvRecord(text).getFields();
        } catch (CsvParseException e) {
            throw quotes();
        }
    }

    private static RowRefusedException quotes() {
        return new RowRefusedException(
                Fault.QUOTES, "the row's quotes do not fit; close each in its line, and double those inside a cell");
    }
}
