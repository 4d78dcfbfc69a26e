package org.heatshare.integration.file.row;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one file in their order. Memory does not grow with the file. Read once, by one thread. */
public interface FileRows {
    /** The next row; null after the last. */
    @Nullable
    FileRow next() throws IOException;

    /** How many bytes of the file lie behind the rows given. */
    long offset();
}
