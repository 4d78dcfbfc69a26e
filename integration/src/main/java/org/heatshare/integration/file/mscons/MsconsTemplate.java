package org.heatshare.integration.file.mscons;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.FileRows;
import org.heatshare.integration.file.row.FileTemplate;
import org.heatshare.integration.file.row.KeptRow;
import org.heatshare.integration.file.row.RowRefusedException;

/**
 * How one sender's MSCONS files are read. The format says most; agreed between sender and receiver are only these.
 *
 * @param offset of times in messages that name none, such as {@code +02:00}: standard time all year, as is usual
 * @param suffix what the sender appends to a meter's serial to name its heat, such as {@code _P}; empty for nothing.
 *     Locations without it are of other quantities and left out.
 */
public record MsconsTemplate(String name, String offset, String suffix) implements FileTemplate {
    private static final int SUFFIX_LETTERS_MAX = 10;

    public MsconsTemplate {
        FileTemplate.requireName(name);
        if (!isOffset(offset)) {
            throw new IllegalArgumentException("Offset '" + offset + "' must be Z or hours such as +01:00");
        }
        if (!isSuffix(suffix)) {
            throw new IllegalArgumentException(
                    "Suffix '" + suffix + "' must have at most " + SUFFIX_LETTERS_MAX + " letters and no spaces");
        }
    }

    /** Whether messages may be read with it: a fixed difference to UTC. */
    public static boolean isOffset(String offset) {
        try {
            return ZoneOffset.of(offset) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    public static boolean isSuffix(String suffix) {
        return suffix.length() <= SUFFIX_LETTERS_MAX && suffix.chars().noneMatch(Character::isWhitespace);
    }

    ZoneOffset zoneOffset() {
        return ZoneOffset.of(offset);
    }

    @Override
    public FileRows open(InputStream in, Instant receivedAt) throws IOException, FileRefusedException {
        return new MsconsFile(in, this, receivedAt);
    }

    @Override
    public List<FileRow> readAgain(KeptRow kept, Instant receivedAt) throws FileRefusedException, RowRefusedException {
        return MsconsFile.readAgain(kept.bytes(), this, receivedAt);
    }
}
