package org.heatshare.integration.device;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device that needs somebody.
 *
 * @param alarm why, in words
 * @param lastSeenAt absent when it has never answered
 */
public record DeviceAlarm(
        String code,
        DeviceKind kind,
        String alarm,
        Instant since,
        @Nullable Instant lastSeenAt) {}
