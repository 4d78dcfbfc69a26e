package org.heatshare.integration.file.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of readings and how far it has come.
 *
 * @param feed the name of the template that reads it
 * @param linesDone how many of its lines are judged and durable
 * @param bytesDone how many of its bytes those lines are
 * @param failure why the file was refused whole; absent otherwise
 */
public record FileDelivery(
        long id,
        String feed,
        String fileName,
        long sizeBytes,
        State state,
        Instant begunAt,
        @Nullable Instant finishedAt,
        long linesDone,
        long bytesDone,
        Counts counts,
        @Nullable String failure) {

    /** How far a file has come. */
    public enum State {
        /** Begun, or broken off and to be gone on with. */
        RUNNING,
        /** All rows judged. */
        DONE,
        /** No row was read: the file does not fit its template. */
        REFUSED
    }
}
