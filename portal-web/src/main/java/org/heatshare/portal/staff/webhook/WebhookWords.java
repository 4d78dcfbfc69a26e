package org.heatshare.portal.staff.webhook;

import com.vaadin.flow.component.Component;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatshare.db.outbox.EventType;
import org.heatshare.integration.webhook.Webhook;
import org.heatshare.integration.webhook.WebhookDelivery;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Webhooks and their deliveries in words. */
final class WebhookWords {

    private WebhookWords() {}

    static Component state(Webhook hook) {
        if (hook.state() == Webhook.State.PAUSED) {
            return new Badge(Tone.NEUTRAL, Texts.of("webhook.paused"));
        }
        return hook.deliveries().failed() > 0
                ? new Badge(Tone.BAD, Texts.of("webhook.failing"))
                : new Badge(Tone.GOOD, Texts.of("webhook.works"));
    }

    /** Where it leads, without the path, which is long and may hold what identifies the caller. */
    static String host(Webhook hook) {
        return URI.create(hook.address()).getHost();
    }

    static String events(Set<EventType> events) {
        return events.stream().sorted().map(Texts::of).collect(Collectors.joining(", "));
    }

    static String delivered(Webhook hook, Formats formats) {
        return hook.deliveredAt() == null ? Texts.of("webhook.never-delivered") : formats.dateTime(hook.deliveredAt());
    }

    static Component state(WebhookDelivery delivery) {
        return switch (delivery.state()) {
            case DELIVERED -> new Badge(Tone.GOOD, Texts.of("delivery.delivered"));
            case PARKED -> new Badge(Tone.BAD, Texts.of("delivery.parked"));
            case WAITING ->
                delivery.tries() == 0
                        ? new Badge(Tone.NEUTRAL, Texts.of("delivery.waiting"))
                        : new Badge(Tone.WARNING, Texts.of("delivery.retried"));
        };
    }

    /** What the receiver said last, or why it said nothing. */
    static String answer(WebhookDelivery delivery) {
        if (delivery.lastTrouble() != null) {
            return Texts.of(delivery.lastTrouble());
        }
        return delivery.lastStatus() == null
                ? Texts.of("delivery.not-tried")
                : Texts.of("delivery.status", Integer.toString(delivery.lastStatus()));
    }

    static String next(WebhookDelivery delivery, Formats formats) {
        return delivery.nextTryAt() == null ? "–" : formats.dateTime(delivery.nextTryAt());
    }
}
