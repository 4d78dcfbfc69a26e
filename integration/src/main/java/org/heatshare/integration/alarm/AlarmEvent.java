package org.heatshare.integration.alarm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an alarm.
 *
 * @param actorName absent where it happened by itself
 */
public record AlarmEvent(
        Instant at,
        Kind kind,
        @Nullable String actorName,
        @Nullable String note) {

    /** What can happen to an alarm. */
    public enum Kind {
        OPENED,
        /** The same trouble came again soon. */
        REOPENED,
        /** It turned out to be a part of a larger trouble, which has an alarm of its own. */
        COVERED,
        /** The values returned. */
        RESOLVED,
        TAKEN,
        ACKNOWLEDGED,
        NOTED
    }
}
