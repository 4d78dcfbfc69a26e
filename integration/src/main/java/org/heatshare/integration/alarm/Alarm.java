package org.heatshare.integration.alarm;

import java.time.Instant;
import org.heatshare.integration.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Devices in trouble for one cause. It is open until the values return, which resolves it; the same trouble within an
 * hour opens it again.
 *
 * @param subject code of the gateway, site, controller, source or feed, or a meter's serial
 * @param since when the trouble began, as far as the devices' states tell
 * @param lastSeenAt the last sign of life; absent where there never was one
 * @param devices how many it concerns
 * @param detail what the network or the device said, in its own words
 * @param resolvedAt absent while it is open
 * @param ownerSubject who sees to it
 * @param acknowledgedBy name of whoever said that it is known
 */
public record Alarm(
        long id,
        AlarmCause cause,
        String subject,
        Severity severity,
        Instant since,
        @Nullable Instant lastSeenAt,
        int devices,
        @Nullable String detail,
        @Nullable Instant resolvedAt,
        @Nullable String ownerSubject,
        @Nullable String ownerName,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy) {

    public boolean isOpen() {
        return resolvedAt == null;
    }
}
