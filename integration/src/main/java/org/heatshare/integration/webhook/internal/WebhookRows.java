package org.heatshare.integration.webhook.internal;

import static org.heatshare.db.schema.tenant.Tables.WEBHOOK;
import static org.heatshare.db.schema.tenant.Tables.WEBHOOK_DELIVERY;
import static org.heatshare.db.schema.tenant.Tables.WEBHOOK_EVENT;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatshare.db.outbox.EventType;
import org.heatshare.db.schema.tenant.tables.records.WebhookRecord;
import org.heatshare.integration.webhook.DeliveryCounts;
import org.heatshare.integration.webhook.Webhook;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads webhooks. */
public final class WebhookRows {

    private WebhookRows() {}

    public static List<Webhook> all(DSLContext tx) {
        Map<Integer, List<String>> events =
                tx.selectFrom(WEBHOOK_EVENT).fetchGroups(WEBHOOK_EVENT.WEBHOOK_ID, WEBHOOK_EVENT.EVENT_TYPE);
        Map<Integer, Instant> delivered = lastDelivered(tx);
        return tx.selectFrom(WEBHOOK)
                .orderBy(WEBHOOK.NAME, WEBHOOK.ID)
                .fetch(row -> webhook(
                        row,
                        events.getOrDefault(row.getId(), List.of()),
                        DeliveryRows.counts(tx, row.getId()),
                        delivered));
    }

    private static Map<Integer, Instant> lastDelivered(DSLContext tx) {
        Map<Integer, Instant> last = new HashMap<>();
        tx.select(WEBHOOK_DELIVERY.WEBHOOK_ID, DSL.max(WEBHOOK_DELIVERY.LAST_TRY_AT))
                .from(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.STATE.eq("DELIVERED"))
                .groupBy(WEBHOOK_DELIVERY.WEBHOOK_ID)
                .forEach(row -> last.put(row.value1(), row.value2()));
        return last;
    }

    private static Webhook webhook(
            WebhookRecord row, List<String> events, DeliveryCounts counts, Map<Integer, Instant> delivered) {
        Set<EventType> wanted = events.stream().map(EventType::ofCode).collect(Collectors.toSet());
        return new Webhook(
                row.getId(),
                row.getName(),
                row.getAddress(),
                wanted,
                Webhook.State.valueOf(row.getState()),
                row.getCreatedAt(),
                counts,
                delivered.get(row.getId()));
    }
}
