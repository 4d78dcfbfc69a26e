package org.heatshare.integration.file.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A row as quarantine keeps it, of the media type {@link CsvFile#ROW_MEDIA_TYPE}.
 *
 * @param template the name of the template by which it was read
 * @param doubled its instant, where that is in an hour that is there twice
 * @param lines the header rows and the row
 */
@SuppressWarnings("ArrayRecordComponent")
public record SingleRow(String template, @Nullable Instant doubled, byte[] lines) {

    /** @throws FileRefusedException when the bytes are not in that form */
    public static SingleRow of(byte[] raw) throws FileRefusedException {
        int end = 0;
        while (end < raw.length && raw[end] != '\n') {
            end++;
        }
        String[] first = new String(raw, 0, end, StandardCharsets.UTF_8).split("\\|", 2);
        try {
            return new SingleRow(
                    first[0],
                    first.length > 1 ? Instant.parse(first[1]) : null,
                    Arrays.copyOfRange(raw, Math.min(raw.length, end + 1), raw.length));
        } catch (DateTimeParseException e) {
            throw new FileRefusedException("The row is not in the form in which it was kept: " + e.getMessage());
        }
    }

    /**
     * @return a row that was read, never a refused one
     * @throws FileRefusedException when its header has not the template's columns, or there is no row
     * @throws RowRefusedException when the row cannot be read by the template
     */
    public CsvRow read(CsvTemplate by, Instant receivedAt) throws FileRefusedException, RowRefusedException {
        try {
            CsvRow row = new CsvFile(new ByteArrayInputStream(lines), by, receivedAt, doubled).next();
            if (row instanceof CsvRow.Refused refused) {
                throw refused.why();
            }
            if (row == null) {
                throw new FileRefusedException("There is no row after " + by.headerRows() + " header rows");
            }
            return row;
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed", e);
        }
    }
}
