package org.heatshare.integration.webhook.internal;

import static org.heatshare.db.schema.tenant.Tables.WEBHOOK_DELIVERY;

import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;

/** Removes deliveries that nobody needs any more; those that wait are kept however old they are. */
public final class OldDeliveries {
    private static final Duration DELIVERED_KEPT = Duration.ofDays(30);
    private static final Duration PARKED_KEPT = Duration.ofDays(90);
    private static final int ROWS_MAX = 20_000;

    private OldDeliveries() {}

    public static void remove(DSLContext tx, Instant now) {
        remove(tx, "DELIVERED", now.minus(DELIVERED_KEPT));
        remove(tx, "PARKED", now.minus(PARKED_KEPT));
    }

    private static void remove(DSLContext tx, String state, Instant before) {
        tx.deleteFrom(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.STATE.eq(state), WEBHOOK_DELIVERY.CREATED_AT.lt(before))
                .limit(ROWS_MAX)
                .execute();
    }
}
