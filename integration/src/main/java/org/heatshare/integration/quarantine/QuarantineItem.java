package org.heatshare.integration.quarantine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something in quarantine, without its bytes.
 *
 * @param reason code of the check that refused
 * @param explanation field, value and remedy in words
 * @param timesSeen how often the same bytes were refused for the same reason
 * @param settledBy subject of whoever replayed or discarded it
 */
public record QuarantineItem(
        long id,
        String source,
        String reason,
        String explanation,
        @Nullable String meterSerial,
        @Nullable String deviceCode,
        String mediaType,
        int sizeBytes,
        Instant firstSeenAt,
        Instant lastSeenAt,
        int timesSeen,
        State state,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable String settledNote) {

    /** An item is open until somebody settles it; a replayed one that is refused again is open again. */
    public enum State {
        OPEN,
        REPLAYED,
        DISCARDED
    }
}
