package org.heatshare.integration.device;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A heat meter that is asked and does not answer.
 *
 * @param meterPoint code of the place where it measures
 * @param gateway code of the gateway behind which it stands
 * @param lastSeenAt absent when it has never answered
 */
public record SilentMeter(
        String serial,
        String meterPoint,
        @Nullable String gateway,
        @Nullable Instant lastSeenAt) {}
