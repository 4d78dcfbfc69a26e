package org.heatshare.integration.quarantine;

import java.time.Instant;

/**
 * All open items of one meter from one source with one cause.
 *
 * @param scope names cause, source and meter
 * @param items how many there are
 * @param timesSeen how often in all
 */
public record QuarantinePart(
        QuarantineScope scope, int items, long timesSeen, Instant firstSeenAt, Instant lastSeenAt) {}
