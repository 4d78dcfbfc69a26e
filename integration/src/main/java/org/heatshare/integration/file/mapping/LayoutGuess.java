package org.heatshare.integration.file.mapping;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heatshare.integration.file.csv.TextEncoding;

/** Encoding, delimiter and header of a sample. */
record LayoutGuess(TextEncoding encoding, String delimiter, int headerRows) {
    /** The comma last: it may as well be the decimal sign. */
    private static final List<String> DELIMITERS = List.of(";", "\t", "|", ",");

    private static final int HEADER_ROWS_MAX = 20;

    static LayoutGuess of(Sample sample) {
        TextEncoding encoding = encoding(sample);
        String delimiter = delimiter(sample);
        return new LayoutGuess(encoding, delimiter, headerRows(SampleTable.cells(sample, delimiter)));
    }

    private static TextEncoding encoding(Sample sample) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sample.bytes()));
            return TextEncoding.UTF_8;
        } catch (CharacterCodingException e) {
            return TextEncoding.WINDOWS_1252;
        }
    }

    /** The one that cuts most lines into the same number of cells. */
    private static String delimiter(Sample sample) {
        String best = ";";
        int most = 0;
        for (String delimiter : DELIMITERS) {
            Map<Integer, Integer> linesByCells = new HashMap<>();
            SampleTable.cells(sample, delimiter).stream()
                    .filter(cells -> cells.size() > 1)
                    .forEach(cells -> linesByCells.merge(cells.size(), 1, Integer::sum));
            int same = linesByCells.values().stream().max(Integer::compare).orElse(0);
            if (same > most) {
                best = delimiter;
                most = same;
            }
        }
        return best;
    }

    /** What lies before the first row with a time in it. */
    private static int headerRows(List<List<String>> cells) {
        for (int i = 0; i < Math.min(cells.size(), HEADER_ROWS_MAX); i++) {
            if (cells.get(i).stream().anyMatch(TimeGuess::isDate)) {
                return i;
            }
        }
        return cells.isEmpty() ? 0 : 1;
    }
}
