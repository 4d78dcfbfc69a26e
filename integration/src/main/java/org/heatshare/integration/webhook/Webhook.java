package org.heatshare.integration.webhook;

import java.time.Instant;
import java.util.Set;
import org.heatshare.db.outbox.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told of events.
 *
 * @param events what it wants to be told of
 * @param deliveredAt when one was taken last; null where none was
 */
public record Webhook(
        int id,
        String name,
        String address,
        Set<EventType> events,
        State state,
        Instant createdAt,
        DeliveryCounts deliveries,
        @Nullable Instant deliveredAt) {

    /** Whether a webhook is sent to. */
    public enum State {
        ACTIVE,
        /** What happens is kept for it and waits. */
        PAUSED
    }

    public Webhook {
        events = Set.copyOf(events);
    }
}
