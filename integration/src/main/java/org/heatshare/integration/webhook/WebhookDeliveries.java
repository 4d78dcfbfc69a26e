package org.heatshare.integration.webhook;

import static org.heatshare.db.schema.tenant.Tables.WEBHOOK_DELIVERY;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.webhook.internal.DeliveryRows;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What became of webhooks' deliveries, and how to send them again. Safe for use by many threads. */
public final class WebhookDeliveries {
    private final TenantDatabase database;
    private final AuditLog audit;
    private final Clock clock;

    public WebhookDeliveries(TenantDatabase database, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of deliveries. */
    public List<WebhookDelivery> find(TenantId tenant, DeliveryQuery query, int offset, int limit) {
        return database.read(tenant, tx -> DeliveryRows.find(tx, query, offset, limit));
    }

    public int count(TenantId tenant, DeliveryQuery query) {
        return database.read(tenant, tx -> DeliveryRows.count(tx, query));
    }

    public DeliveryCounts counts(TenantId tenant, int webhook) {
        return database.read(tenant, tx -> DeliveryRows.counts(tx, webhook));
    }

    public Optional<WebhookDelivery> find(TenantId tenant, int webhook, long id) {
        return database.read(tenant, tx -> DeliveryRows.find(tx, webhook, id));
    }

    /** Sends a delivery again at once, whatever became of it, as the same message and with all its tries before it. */
    public void replay(TenantId tenant, int webhook, long id, String actorSubject) {
        replay(tenant, webhook, WEBHOOK_DELIVERY.ID.eq(id), actorSubject);
    }

    /** Sends every delivery again that has failed so far, and tells how many. */
    public int replayFailed(TenantId tenant, int webhook, String actorSubject) {
        return replay(tenant, webhook, DeliveryRows.FAILED, actorSubject);
    }

    private int replay(TenantId tenant, int webhook, Condition which, String actorSubject) {
        return database.transaction(tenant, tx -> {
            int again = again(tx, webhook, which);
            if (again > 0) {
                String detail = "{\"deliveries\":%d}".formatted(again);
                audit.append(
                        tx,
                        new AuditEntry(actorSubject, "webhook.replay", "webhook", Integer.toString(webhook), detail));
            }
            return again;
        });
    }

    private int again(DSLContext tx, int webhook, Condition which) {
        return tx.update(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.STATE, "WAITING")
                .set(WEBHOOK_DELIVERY.TRIES, 0)
                .set(WEBHOOK_DELIVERY.NEXT_TRY_AT, clock.instant())
                .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook))
                .and(which)
                .execute();
    }
}
