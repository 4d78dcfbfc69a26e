package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heatshare.integration.metering.MeterNames;
import org.heatshare.integration.metering.QuantityUnits;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.ReadOutBuilder;
import org.heatshare.integration.partner.LineReader.LineTooLongException;
import org.heatshare.integration.quarantine.RawBytes;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Readings as CSV: a header of column names, then a read-out a row. Comma or semicolon; an empty cell was not sent. The
 * header decides all: with a column that is not known, nothing of the body is taken.
 */
final class CsvReadings {

    static final String MEDIA_TYPE = "text/csv";

    private static final byte[] NONE = {};

    private final LineReader lines;
    private final MeterNames names;
    private final Instant receivedAt;
    private byte[] header = NONE;

    CsvReadings(InputStream body, MeterNames names, Instant receivedAt) {
        this.lines = new LineReader(body);
        this.names = names;
        this.receivedAt = receivedAt;
    }

    /** @throws ProblemException when the header does not fit; then no item was given */
    void read(Items items) throws IOException {
        String names = headerLine();
        char delimiter = names.indexOf(';') >= 0 ? ';' : ',';
        List<CsvColumn> columns = CsvColumn.parse(CsvLine.split(names, delimiter));
        header = (names + "\n").getBytes(UTF_8);
        int index = 0;
        while (true) {
            try {
                byte[] line = lines.next();
                if (line == null) {
                    return;
                }
                if (line.length > 0) {
                    items.take(item(index++, line, delimiter, columns));
                }
            } catch (LineTooLongException e) {
                items.take(unreadable(index++, e.start(), e.getMessage() + "; break it up"));
            }
        }
    }

    private String headerLine() throws IOException {
        try {
            byte[] line = lines.next();
            if (line == null) {
                throw new ProblemException(
                        Problem.badRequest("no-header", "The body is empty; its first line must name the columns"));
            }
            String names = new String(line, UTF_8);
            return names.startsWith("\uFEFF") ? names.substring(1) : names;
        } catch (LineTooLongException e) {
            throw new ProblemException(
                    Problem.badRequest("no-header", "The first line is no header: " + e.getMessage()));
        }
    }

    private Item item(int index, byte[] line, char delimiter, List<CsvColumn> columns) {
        try {
            List<String> cells = CsvLine.split(new String(line, UTF_8), delimiter);
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "the row has " + cells.size() + " cells, the header " + columns.size() + "; make them agree");
            }
            return new Item.Read(readOut(cells, columns, line), List.of(index));
        } catch (DateTimeException e) {
            return unreadable(index, line, "at is no instant such as 2026-01-01T00:00:00Z");
        } catch (NumberFormatException e) {
            return unreadable(index, line, "a value is no decimal number with a point");
        } catch (ArithmeticException | IllegalArgumentException e) {
            return unreadable(index, line, String.valueOf(e.getMessage()));
        }
    }

    private ReadOut readOut(List<String> cells, List<CsvColumn> columns, byte[] line) {
        String meter = "";
        @Nullable Instant at = null;
        for (int i = 0; i < cells.size(); i++) {
            switch (columns.get(i).kind()) {
                case METER -> meter = cells.get(i);
                case AT -> at = Instant.parse(cells.get(i));
                case VALUE -> {}
            }
        }
        if (meter.isEmpty() || at == null) {
            throw new IllegalArgumentException("meter or at is empty; each row needs both");
        }
        ReadOutBuilder readOut =
                ReadOut.of(names.serial(meter, at), receivedAt).readAt(at).raw(raw(line));
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty() && columns.get(i).kind() == CsvColumn.Kind.VALUE) {
                QuantityUnits.put(
                        readOut,
                        columns.get(i).quantity(),
                        new BigDecimal(cell),
                        columns.get(i).unit());
            }
        }
        return readOut.build();
    }

    private Item unreadable(int index, byte[] line, String explanation) {
        return new Item.Unreadable(index, raw(line), new Refusal(Unreadable.MALFORMED_ITEM, explanation));
    }

    /** A row with the header before it, so that it can be read alone when it is replayed. */
    private RawBytes raw(byte[] line) {
        return new RawBytes(MEDIA_TYPE, header, line, 0, line.length);
    }

    /** Cells of one line; a cell may stand in double quotes. */
    static final class CsvLine {
        private CsvLine() {}

        static List<String> split(String line, char delimiter) {
            if (line.indexOf('"') >= 0) {
                return Arrays.stream(line.split(String.valueOf(delimiter), -1))
                        .map(cell -> cell.strip().replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                        .toList();
            }
            List<String> cells = new ArrayList<>(12);
            int start = 0;
            for (int end = line.indexOf(delimiter); end >= 0; end = line.indexOf(delimiter, start)) {
                cells.add(line.substring(start, end));
                start = end + 1;
            }
            cells.add(line.substring(start));
            return cells;
        }
    }
}
