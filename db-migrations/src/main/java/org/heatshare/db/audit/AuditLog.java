package org.heatshare.db.audit;

import static org.heatshare.db.schema.tenant.Tables.AUDIT_ENTRY;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.jooq.DSLContext;
import org.jooq.tools.json.JSONObject;

/**
 * A tenant's log of what was done. An entry is written in the transaction of what it tells of, so that neither is
 * there without the other. The database refuses to change or remove one.
 */
public final class AuditLog {
    private final Clock clock;

    public AuditLog(Clock clock) {
        this.clock = clock;
    }

    /** Writes the entry within the given transaction. */
    public void append(DSLContext tx, AuditEntry entry) {
        tx.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.AT, clock.instant())
                .set(AUDIT_ENTRY.ACTOR, entry.actorSubject())
                .set(AUDIT_ENTRY.ACTION, entry.action())
                .set(AUDIT_ENTRY.OBJECT_TYPE, entry.objectType())
                .set(AUDIT_ENTRY.OBJECT_ID, entry.objectId())
                .set(AUDIT_ENTRY.DETAIL, entry.detail())
                .execute();
    }

    /**
     * Records that a member of staff is being shown personal data. Called before the data is handed out, in a
     * transaction of its own: what cannot be recorded must not be shown.
     *
     * @param occasion the page or export on which it is shown
     */
    public void recordRead(
            TenantDatabase database,
            TenantId tenant,
            String staffSubject,
            String objectType,
            String objectId,
            String occasion) {
        String detail = JSONObject.toJSONString(Map.of("occasion", occasion));
        var entry = new AuditEntry(staffSubject, AuditEntry.PERSONAL_DATA_READ, objectType, objectId, detail);
        database.execute(tenant, tx -> append(tx, entry));
    }

    /** What was done to one thing, the newest first. */
    public List<RecordedEntry> findByObject(DSLContext tx, String objectType, String objectId, int limit) {
        return tx.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.OBJECT_TYPE.eq(objectType))
                .and(AUDIT_ENTRY.OBJECT_ID.eq(objectId))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .limit(limit)
                .fetch(row -> new RecordedEntry(
                        row.getId(),
                        row.getAt(),
                        new AuditEntry(
                                row.getActor(),
                                row.getAction(),
                                row.getObjectType(),
                                row.getObjectId(),
                                row.getDetail())));
    }
}
