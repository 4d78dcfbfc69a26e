package org.heatshare.integration.file.mapping;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.heatshare.integration.file.csv.TextEncoding;

/**
 * A sample cut into cells.
 *
 * @param columns the names under which a template can call the columns: those of the header, or places such as {@code #1}
 * @param rows the first rows behind the header, each with as many cells as it has
 */
public record SampleTable(List<String> columns, List<List<String>> rows) {
    private static final int LINES = 200;

    public static SampleTable of(Sample sample, TextEncoding encoding, String delimiter, int headerRows) {
        List<List<String>> all = cells(sample, encoding.charset(), delimiter);
        int header = Math.min(headerRows, all.size());
        List<List<String>> rows = all.subList(header, all.size());
        List<String> names = header == 0 ? List.of() : all.get(header - 1);
        int width = rows.stream().mapToInt(List::size).max().orElse(names.size());
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < Math.max(width, names.size()); i++) {
            String name = i < names.size() ? names.get(i).strip() : "";
            boolean unique = Collections.frequency(lowerCase(names), name.toLowerCase(Locale.ROOT)) == 1;
            columns.add(name.isEmpty() || !unique ? "#" + (i + 1) : name);
        }
        return new SampleTable(List.copyOf(columns), List.copyOf(rows));
    }

    private static List<String> lowerCase(List<String> names) {
        return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** Lines that are no CSV are left out; the preview says what is wrong with them. */
    static List<List<String>> cells(Sample sample, Charset charset, String delimiter) {
        CsvReader.CsvReaderBuilder parser = CsvReader.builder().fieldSeparator(delimiter);
        List<List<String>> all = new ArrayList<>();
        for (String line : sample.lines(charset, LINES)) {
            try {
                all.add(parser.ofSingleCsvRecord(line).getFields());
            } catch (CsvParseException e) {
                continue;
            }
        }
        return all;
    }

    static List<List<String>> cells(Sample sample, String delimiter) {
        return cells(sample, StandardCharsets.ISO_8859_1, delimiter);
    }

    /** The cells of a column that are not empty, stripped; a row that ends before it has none. */
    public List<String> values(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .map(row -> row.get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
