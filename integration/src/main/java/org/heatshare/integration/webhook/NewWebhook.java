package org.heatshare.integration.webhook;

import java.util.Set;
import org.heatshare.db.outbox.EventType;

/**
 * A webhook as somebody asks for it.
 *
 * @param name for people; 1 to 80 characters
 * @param address {@code https://...}, at most 500 characters
 * @param events at least one, and not {@link EventType#TEST}, which every webhook can be sent
 */
public record NewWebhook(String name, String address, Set<EventType> events) {

    public NewWebhook {
        name = name.strip();
        address = address.strip();
        events = Set.copyOf(events);
    }
}
