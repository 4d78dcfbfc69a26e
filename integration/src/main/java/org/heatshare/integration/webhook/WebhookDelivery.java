package org.heatshare.integration.webhook;

import java.time.Instant;
import org.heatshare.db.outbox.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event that a webhook is told of, and what became of it.
 *
 * @param messageId the same at every try, so that a receiver knows what it has
 * @param body as it is sent, JSON
 * @param tries how often it was tried since it was written or sent again by hand
 * @param nextTryAt null unless it waits
 * @param lastStatus HTTP status of the last answer; null where there was none
 * @param lastTrouble why there was no answer; null where there was one, or no try yet
 */
public record WebhookDelivery(
        long id,
        int webhook,
        String messageId,
        EventType event,
        String body,
        Instant createdAt,
        State state,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable Instant lastTryAt,
        @Nullable Integer lastStatus,
        @Nullable Trouble lastTrouble) {

    /** What became of a delivery. */
    public enum State {
        /** It is sent when its time has come. */
        WAITING,
        /** The receiver took it. */
        DELIVERED,
        /** Given up after about a day; it can be sent again by hand. */
        PARKED
    }
}
