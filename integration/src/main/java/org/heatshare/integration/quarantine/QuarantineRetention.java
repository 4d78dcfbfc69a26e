package org.heatshare.integration.quarantine;

import static org.heatshare.db.schema.tenant.Tables.QUARANTINE;
import static org.heatshare.db.schema.tenant.Tables.QUARANTINE_RETENTION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.jooq.DSLContext;
import org.jooq.tools.json.JSONObject;

/**
 * How long a municipality keeps what was replayed or discarded, and its removal afterwards. What is open is never
 * removed: only a person ends its waiting. Thread-safe.
 */
public final class QuarantineRetention {
    /** Where the municipality has set nothing. */
    public static final int SETTLED_DAYS_STANDARD = 365;

    public static final int SETTLED_DAYS_MIN = 30;
    public static final int SETTLED_DAYS_MAX = 3650;

    private static final int REMOVED_AT_ONCE = 1_000;
    private static final String CLEAN_UP = "quarantine-clean-up";

    private final TenantDatabase database;
    private final AuditLog audit;
    private final Clock clock;

    public QuarantineRetention(TenantDatabase database, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Days for which an item is kept after it was settled. */
    public int settledDays(TenantId tenant) {
        return database.read(tenant, QuarantineRetention::settledDays);
    }

    /**
     * Sets it; the next clean-up goes by it. Audited.
     *
     * @throws IllegalArgumentException below 30 or above 3650 days
     */
    public void setSettledDays(TenantId tenant, int days, String actorSubject) {
        if (days < SETTLED_DAYS_MIN || days > SETTLED_DAYS_MAX) {
            throw new IllegalArgumentException(
                    "Retention of " + days + " days must be " + SETTLED_DAYS_MIN + " to " + SETTLED_DAYS_MAX + " days");
        }
        Instant now = clock.instant();
        database.execute(tenant, tx -> {
            tx.insertInto(QUARANTINE_RETENTION)
                    .set(QUARANTINE_RETENTION.SETTLED_DAYS, days)
                    .set(QUARANTINE_RETENTION.CHANGED_AT, now)
                    .set(QUARANTINE_RETENTION.CHANGED_BY, actorSubject)
                    .onDuplicateKeyUpdate()
                    .set(QUARANTINE_RETENTION.SETTLED_DAYS, days)
                    .set(QUARANTINE_RETENTION.CHANGED_AT, now)
                    .set(QUARANTINE_RETENTION.CHANGED_BY, actorSubject)
                    .execute();
            String detail = JSONObject.toJSONString(Map.of("settledDays", days));
            audit.append(tx, new AuditEntry(actorSubject, "quarantine.retention", "quarantine", tenant.slug(), detail));
        });
    }

    /** Removes what was settled longer ago than the municipality keeps it; returns how much. Audited where it is any. */
    public int cleanUp(TenantId tenant) {
        int all = 0;
        int removed;
        do {
            removed = database.transaction(tenant, tx -> removeSome(tx, tenant));
            all += removed;
        } while (removed == REMOVED_AT_ONCE);
        return all;
    }

    /** In portions, each with its entry in the log, so that no long transaction holds up the intake. */
    private int removeSome(DSLContext tx, TenantId tenant) {
        Instant before = clock.instant().minus(Duration.ofDays(settledDays(tx)));
        int removed = tx.deleteFrom(QUARANTINE)
                .where(QUARANTINE.STATE.ne(QuarantineItem.State.OPEN.name()))
                .and(QUARANTINE.SETTLED_AT.lt(before))
                .limit(REMOVED_AT_ONCE)
                .execute();
        if (removed > 0) {
            String detail = JSONObject.toJSONString(Map.of("items", removed, "settledBefore", before.toString()));
            audit.append(tx, new AuditEntry(CLEAN_UP, "quarantine.clean-up", "quarantine", tenant.slug(), detail));
        }
        return removed;
    }

    private static int settledDays(DSLContext tx) {
        return tx.select(QUARANTINE_RETENTION.SETTLED_DAYS)
                .from(QUARANTINE_RETENTION)
                .fetchOptional(QUARANTINE_RETENTION.SETTLED_DAYS)
                .orElse(SETTLED_DAYS_STANDARD);
    }
}
