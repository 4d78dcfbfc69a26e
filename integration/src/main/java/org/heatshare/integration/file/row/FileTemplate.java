package org.heatshare.integration.file.row;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** How the files of a feed are read; a record of its own for each format. */
public interface FileTemplate {
    /** 1 to 60 letters a to z, digits, spaces, hyphens and underscores; also the name of its feed. */
    String name();

    /**
     * Opens a file to be read a row at a time.
     *
     * @param receivedAt when the file was received; readings of a later time are refused by the intake
     * @throws FileRefusedException when it is no such file at all
     */
    FileRows open(InputStream in, Instant receivedAt) throws IOException, FileRefusedException;

    /**
     * Reads again what quarantine kept of a file.
     *
     * @return rows that were read, at least one, never a refused one
     * @throws FileRefusedException when what was kept is not in this format
     * @throws RowRefusedException when it cannot be read by this template
     */
    List<FileRow> readAgain(KeptRow kept, Instant receivedAt) throws FileRefusedException, RowRefusedException;

    /** Whether a feed can have that name: plain letters, as it names a folder on any server. */
    static boolean isName(String name) {
        return name.matches("[A-Za-z0-9]([A-Za-z0-9 _-]{0,58}[A-Za-z0-9_-])?");
    }

    /** @throws IllegalArgumentException for a name that no feed can have */
    static void requireName(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "Name '" + name
                            + "' must have 1 to 60 letters a to z, digits, spaces, hyphens or underscores, no space at its ends");
        }
    }
}
