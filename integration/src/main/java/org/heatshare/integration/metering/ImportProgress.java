package org.heatshare.integration.metering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an announced import has come.
 *
 * @param expected read-outs announced
 * @param received read-outs received so far, whatever became of them
 */
public record ImportProgress(
        long id,
        String name,
        long expected,
        long received,
        Instant announcedAt,
        @Nullable Instant lastReceivedAt) {

    public boolean complete() {
        return received >= expected;
    }
}
