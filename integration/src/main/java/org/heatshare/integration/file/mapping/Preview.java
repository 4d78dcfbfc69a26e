package org.heatshare.integration.file.mapping;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.FileRows;
import org.heatshare.integration.file.row.FileTemplate;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a sample come to by a template. Nothing is stored, and no meter is looked up.
 *
 * @param first the first rows, read or refused
 * @param refused the first refused rows behind those
 * @param readCount how many rows of the sample can be read
 * @param refusedCount how many cannot
 * @param failure why the whole file would be refused; absent otherwise
 */
public record Preview(
        List<FileRow> first,
        List<FileRow.Refused> refused,
        int readCount,
        int refusedCount,
        @Nullable String failure) {
    private static final int FIRST_ROWS = 12;
    private static final int REFUSED_ROWS = 10;

    /** @param now later readings are refused by the intake, and shown as such there, not here */
    public static Preview of(Sample sample, FileTemplate template, Instant now) {
        List<FileRow> first = new ArrayList<>();
        List<FileRow.Refused> refused = new ArrayList<>();
        int read = 0;
        int refusedCount = 0;
        try {
            FileRows file = template.open(sample.open(), now);
            for (FileRow row = file.next(); row != null; row = file.next()) {
                boolean shown = first.size() < FIRST_ROWS && first.add(row);
                if (row instanceof FileRow.Refused one) {
                    refusedCount++;
                    if (!shown && refused.size() < REFUSED_ROWS) {
                        refused.add(one);
                    }
                } else {
                    read++;
                }
            }
            return new Preview(List.copyOf(first), List.copyOf(refused), read, refusedCount, null);
        } catch (FileRefusedException e) {
            return new Preview(List.of(), List.of(), 0, 0, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed", e);
        }
    }
}
