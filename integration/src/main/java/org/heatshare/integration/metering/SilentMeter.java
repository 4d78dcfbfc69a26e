package org.heatshare.integration.metering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meter in place that has not been heard of for too long.
 *
 * @param lastSeenAt absent when it was never heard of
 */
public record SilentMeter(
        String serial,
        String meterPoint,
        @Nullable String gateway,
        @Nullable Instant lastSeenAt) {}
