package org.heatshare.db.outbox;

import static org.heatshare.db.schema.tenant.Tables.WEBHOOK_DELIVERY;
import static org.heatshare.db.schema.tenant.Tables.WEBHOOK_EVENT;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.tools.json.JSONObject;

/** Where events are written for the webhooks that want them; where none does, nothing is written. */
public final class Outbox {

    private static final int ROWS_AT_ONCE = 1_000;

    private Outbox() {}

    /** Writes an event within the given transaction. */
    public static void tell(DSLContext tx, Event event, Instant now) {
        tell(tx, event.type(), List.of(event), now);
    }

    /** Writes many events of one kind within the given transaction, in their order. */
    public static void tell(DSLContext tx, EventType type, List<Event> events, Instant now) {
        List<Integer> webhooks = tx.select(WEBHOOK_EVENT.WEBHOOK_ID)
                .from(WEBHOOK_EVENT)
                .where(WEBHOOK_EVENT.EVENT_TYPE.eq(type.code()))
                .orderBy(WEBHOOK_EVENT.WEBHOOK_ID)
                .forShare() // none may be removed before what it is told of is written
                .fetch(WEBHOOK_EVENT.WEBHOOK_ID);
        webhooks.forEach(webhook -> tell(tx, webhook, events, now));
    }

    /** Writes an event for one webhook, whatever it wants. */
    public static void tell(DSLContext tx, int webhook, Event event, Instant now) {
        tell(tx, webhook, List.of(event), now);
    }

    private static void tell(DSLContext tx, int webhook, List<Event> events, Instant now) {
        for (int start = 0; start < events.size(); start += ROWS_AT_ONCE) {
            var insert = tx.insertInto(
                    WEBHOOK_DELIVERY,
                    WEBHOOK_DELIVERY.WEBHOOK_ID,
                    WEBHOOK_DELIVERY.MESSAGE_ID,
                    WEBHOOK_DELIVERY.EVENT_TYPE,
                    WEBHOOK_DELIVERY.BODY,
                    WEBHOOK_DELIVERY.CREATED_AT,
                    WEBHOOK_DELIVERY.NEXT_TRY_AT);
            for (Event event : events.subList(start, Math.min(events.size(), start + ROWS_AT_ONCE))) {
                insert = insert.values(
                        webhook, UUID.randomUUID().toString(), event.type().code(), body(event, now), now, now);
            }
            insert.execute();
        }
    }

    private static String body(Event event, Instant now) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", event.type().code());
        body.put("timestamp", now.toString());
        body.put("data", event.data());
        return JSONObject.toJSONString(body);
    }
}
