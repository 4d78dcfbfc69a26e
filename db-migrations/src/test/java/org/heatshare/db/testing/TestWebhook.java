package org.heatshare.db.testing;

import static org.heatshare.db.schema.tenant.Tables.WEBHOOK;
import static org.heatshare.db.schema.tenant.Tables.WEBHOOK_DELIVERY;
import static org.heatshare.db.schema.tenant.Tables.WEBHOOK_EVENT;

import java.time.Instant;
import java.util.List;
import org.heatshare.db.outbox.EventType;
import org.heatshare.db.schema.tenant.tables.records.WebhookRecord;
import org.heatshare.db.tenancy.TenantId;

/** A webhook that nobody sends to, for tests of those who have something to tell. */
public final class TestWebhook {

    private TestWebhook() {}

    public static void wanting(TestTenants tenants, TenantId tenant, EventType... events) {
        tenants.database().execute(tenant, tx -> {
            WebhookRecord row = tx.newRecord(WEBHOOK);
            row.setName("Test");
            row.setAddress("https://desk.example.com/");
            row.setSecret(new byte[0]);
            row.setCreatedAt(Instant.EPOCH);
            row.store();
            for (EventType event : events) {
                tx.insertInto(WEBHOOK_EVENT)
                        .set(WEBHOOK_EVENT.WEBHOOK_ID, row.getId())
                        .set(WEBHOOK_EVENT.EVENT_TYPE, event.code())
                        .execute();
            }
        });
    }

    /** The bodies of what was written for a municipality's webhooks, in their order. */
    public static List<String> told(TestTenants tenants, TenantId tenant) {
        return tenants.database()
                .read(
                        tenant,
                        tx -> tx.select(WEBHOOK_DELIVERY.BODY)
                                .from(WEBHOOK_DELIVERY)
                                .orderBy(WEBHOOK_DELIVERY.ID)
                                .fetch(WEBHOOK_DELIVERY.BODY));
    }
}
