package org.heatshare.integration.file.csv;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.FileRows;
import org.heatshare.integration.file.row.FileTemplate;
import org.heatshare.integration.file.row.KeptRow;
import org.heatshare.integration.file.row.RowRefusedException;
import org.heatshare.integration.metering.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one sender's CSV files are read. A municipality keeps one for each kind of file; what a file says is
 * read by it exactly or refused.
 *
 * @param delimiter between cells: a semicolon, comma, tabulator or bar
 * @param headerRows rows before the first reading; names of columns are those of the last of them
 * @param interval where rows tell the heat of intervals; absent where they tell registers
 * @param values at least one, heat energy among them, each quantity once; of intervals heat energy alone
 */
public record CsvTemplate(
        String name,
        TextEncoding encoding,
        String delimiter,
        int headerRows,
        NumberStyle numbers,
        CellSource meter,
        TimeStyle time,
        @Nullable IntervalStyle interval,
        List<ValueColumn> values)
        implements FileTemplate {

    private static final int HEADER_ROWS_MAX = 50;

    public CsvTemplate {
        values = List.copyOf(values);
        FileTemplate.requireName(name);
        if (!List.of(";", ",", "\t", "|").contains(delimiter)) {
            throw new IllegalArgumentException("Delimiter '" + delimiter + "' must be ; , | or a tabulator");
        }
        if (headerRows < 0 || headerRows > HEADER_ROWS_MAX) {
            throw new IllegalArgumentException("Header rows '" + headerRows + "' must be 0 to " + HEADER_ROWS_MAX);
        }
        if (meter.column().isEmpty() && meter.fixed().isEmpty()) {
            throw new IllegalArgumentException("The meter is missing; name its column or the meter itself");
        }
        checkQuantities(values);
        if (interval != null && values.size() > 1) {
            throw new IllegalArgumentException("Intervals have heat energy alone; take '"
                    + values.stream()
                            .map(value -> value.quantity().key())
                            .filter(key -> !key.equals(Quantity.HEAT_ENERGY.key()))
                            .findFirst()
                            .orElseThrow()
                    + "' out, or read the file as registers");
        }
    }

    /** Whether a row's time may be a date alone, which is then its midnight. */
    boolean namesDates() {
        return interval != null && interval.length().isOfDates();
    }

    @Override
    public FileRows open(InputStream in, Instant receivedAt) throws IOException, FileRefusedException {
        return new CsvFile(in, this, receivedAt);
    }

    @Override
    public List<FileRow> readAgain(KeptRow kept, Instant receivedAt) throws FileRefusedException, RowRefusedException {
        return List.of(SingleRow.of(kept).read(this, receivedAt));
    }

    private static void checkQuantities(List<ValueColumn> values) {
        Set<Quantity> seen = EnumSet.noneOf(Quantity.class);
        for (ValueColumn value : values) {
            Quantity quantity = value.quantity();
            if (!seen.add(quantity)) {
                throw new IllegalArgumentException("Quantity '" + quantity.key() + "' is there twice; keep one column");
            }
        }
        if (!seen.contains(Quantity.HEAT_ENERGY)) {
            throw new IllegalArgumentException("Quantity 'heat_energy' is missing; every reading needs it");
        }
    }
}
