package org.heatshare.integration.file.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.KeptRow;
import org.heatshare.integration.file.row.RowRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A row as quarantine keeps it, of the media type {@link CsvFile#ROW_MEDIA_TYPE}.
 *
 * @param doubled its instant, where that is in an hour that is there twice
 * @param lines the header rows and the row
 */
@SuppressWarnings("ArrayRecordComponent")
record SingleRow(@Nullable Instant doubled, byte[] lines) {

    /** @throws FileRefusedException when it was not kept in that form */
    static SingleRow of(KeptRow kept) throws FileRefusedException {
        try {
            return new SingleRow(kept.note().isEmpty() ? null : Instant.parse(kept.note()), kept.bytes());
        } catch (DateTimeParseException e) {
            throw new FileRefusedException("The row is not in the form in which it was kept: " + e.getMessage());
        }
    }

    /**
     * @return a row that was read, never a refused one
     * @throws FileRefusedException when its header has not the template's columns, or there is no row
     * @throws RowRefusedException when the row cannot be read by the template
     */
    FileRow read(CsvTemplate by, Instant receivedAt) throws FileRefusedException, RowRefusedException {
        try {
            FileRow row = new CsvFile(new ByteArrayInputStream(lines), by, receivedAt, doubled).next();
            if (row instanceof FileRow.Refused refused) {
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
