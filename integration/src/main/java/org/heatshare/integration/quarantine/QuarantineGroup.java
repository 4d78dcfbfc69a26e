package org.heatshare.integration.quarantine;

import java.time.Instant;

/**
 * All open items with one cause.
 *
 * @param reason code of the check that refused
 * @param items how many there are
 * @param meters how many meters they are of
 * @param timesSeen how often in all
 */
public record QuarantineGroup(
        String reason, int items, int meters, long timesSeen, Instant firstSeenAt, Instant lastSeenAt) {}
