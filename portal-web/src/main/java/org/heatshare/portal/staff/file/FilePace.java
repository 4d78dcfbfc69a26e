package org.heatshare.portal.staff.file;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heatshare.integration.file.delivery.FileDelivery;
import org.jspecify.annotations.Nullable;

/**
 * How fast a file is read, from when a page first saw it: its beginning says nothing where it was broken off and is gone
 * on with.
 */
final class FilePace {
    private @Nullable FileDelivery first;
    private Instant firstAt = Instant.EPOCH;

    /** Between 0 and 1. */
    static double share(FileDelivery file) {
        return file.sizeBytes() == 0 ? 0 : Math.min(1, (double) file.bytesDone() / file.sizeBytes());
    }

    /** What is left; empty while no progress was seen. */
    Optional<Duration> left(FileDelivery now, Instant at) {
        FileDelivery before = first;
        if (before == null || before.id() != now.id()) {
            first = now;
            firstAt = at;
            return Optional.empty();
        }
        long read = now.bytesDone() - before.bytesDone();
        long millis = Duration.between(firstAt, at).toMillis();
        return read <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(
                        (long) ((double) millis * Math.max(0, now.sizeBytes() - now.bytesDone()) / read)));
    }
}
