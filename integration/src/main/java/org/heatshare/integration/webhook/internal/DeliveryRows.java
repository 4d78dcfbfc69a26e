package org.heatshare.integration.webhook.internal;

import static org.heatshare.db.schema.tenant.Tables.WEBHOOK_DELIVERY;

import java.util.List;
import java.util.Optional;
import org.heatshare.db.outbox.EventType;
import org.heatshare.db.schema.tenant.tables.records.WebhookDeliveryRecord;
import org.heatshare.integration.webhook.DeliveryCounts;
import org.heatshare.integration.webhook.DeliveryQuery;
import org.heatshare.integration.webhook.Trouble;
import org.heatshare.integration.webhook.WebhookDelivery;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Reads deliveries. */
public final class DeliveryRows {
    private static final Condition WAITING =
            WEBHOOK_DELIVERY.STATE.eq("WAITING").and(WEBHOOK_DELIVERY.TRIES.eq(0));
    private static final Condition RETRIED =
            WEBHOOK_DELIVERY.STATE.eq("WAITING").and(WEBHOOK_DELIVERY.TRIES.gt(0));
    private static final Condition PARKED = WEBHOOK_DELIVERY.STATE.eq("PARKED");
    private static final Condition DELIVERED = WEBHOOK_DELIVERY.STATE.eq("DELIVERED");

    public static final Condition FAILED = RETRIED.or(PARKED);

    private DeliveryRows() {}

    public static List<WebhookDelivery> find(DSLContext tx, DeliveryQuery query, int offset, int limit) {
        Field<?> first = sort(query.sort());
        return tx.selectFrom(WEBHOOK_DELIVERY)
                .where(condition(query))
                .orderBy(query.ascending() ? first.asc() : first.desc(), WEBHOOK_DELIVERY.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(DeliveryRows::delivery);
    }

    public static int count(DSLContext tx, DeliveryQuery query) {
        return tx.fetchCount(WEBHOOK_DELIVERY, condition(query));
    }

    public static Optional<WebhookDelivery> find(DSLContext tx, int webhook, long id) {
        return tx.selectFrom(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook), WEBHOOK_DELIVERY.ID.eq(id))
                .fetchOptional(DeliveryRows::delivery);
    }

    public static DeliveryCounts counts(DSLContext tx, int webhook) {
        return tx.select(count(WAITING), count(RETRIED), count(PARKED), count(DELIVERED))
                .from(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook))
                .fetchSingle(row -> new DeliveryCounts(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    static Field<Integer> count(Condition condition) {
        return DSL.count(DSL.when(condition, 1));
    }

    private static Condition condition(DeliveryQuery query) {
        Condition condition = WEBHOOK_DELIVERY
                .WEBHOOK_ID
                .eq(query.webhook())
                .and(
                        switch (query.show()) {
                            case ALL -> DSL.noCondition();
                            case WAITING -> WAITING;
                            case RETRIED -> RETRIED;
                            case PARKED -> PARKED;
                            case DELIVERED -> DELIVERED;
                        });
        String text = query.search().strip();
        return text.isEmpty()
                ? condition
                : condition.and(WEBHOOK_DELIVERY
                        .EVENT_TYPE
                        .containsIgnoreCase(text)
                        .or(WEBHOOK_DELIVERY.BODY.containsIgnoreCase(text))
                        .or(WEBHOOK_DELIVERY.MESSAGE_ID.containsIgnoreCase(text)));
    }

    private static Field<?> sort(DeliveryQuery.Sort sort) {
        return switch (sort) {
            case CREATED -> WEBHOOK_DELIVERY.CREATED_AT;
            case EVENT -> WEBHOOK_DELIVERY.EVENT_TYPE;
            case STATE -> WEBHOOK_DELIVERY.STATE;
            case TRIES -> WEBHOOK_DELIVERY.TRIES;
            case ANSWER -> WEBHOOK_DELIVERY.LAST_STATUS;
            case NEXT -> WEBHOOK_DELIVERY.NEXT_TRY_AT;
        };
    }

    private static WebhookDelivery delivery(WebhookDeliveryRecord row) {
        String trouble = row.getLastTrouble();
        return new WebhookDelivery(
                row.getId(),
                row.getWebhookId(),
                row.getMessageId(),
                EventType.ofCode(row.getEventType()),
                row.getBody(),
                row.getCreatedAt(),
                WebhookDelivery.State.valueOf(row.getState()),
                row.getTries(),
                row.getNextTryAt(),
                row.getLastTryAt(),
                row.getLastStatus(),
                trouble == null ? null : Trouble.valueOf(trouble));
    }
}
