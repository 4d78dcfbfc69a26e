package org.heatshare.integration.validation;

import static org.heatshare.db.schema.tenant.Tables.FINDING;

import java.time.Clock;
import java.util.List;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.schema.tenant.tables.records.FindingRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.validation.internal.store.FindingRows;
import org.jooq.UpdateSetMoreStep;

/**
 * The work list of what the checks found. Callers have seen to it that who asks may do so; who takes or dismisses a
 * finding is entered in the audit log. Safe for use by many threads.
 */
public final class Findings {
    private static final int NOTE_MAX = 255;

    private final TenantDatabase database;
    private final AuditLog audit;
    private final Clock clock;

    public Findings(TenantDatabase database, Clock clock) {
        this.database = database;
        this.audit = new AuditLog(clock);
        this.clock = clock;
    }

    /** A page of findings. */
    public List<Finding> find(TenantId tenant, FindingQuery query, int offset, int limit) {
        return database.read(tenant, tx -> FindingRows.find(tx, query, offset, limit));
    }

    public int count(TenantId tenant, FindingQuery query) {
        return database.read(tenant, tx -> FindingRows.count(tx, query));
    }

    /** @param subject whose own findings are counted as mine */
    public FindingCounts counts(TenantId tenant, String subject) {
        return database.read(tenant, tx -> FindingRows.counts(tx, subject));
    }

    /** What is open at a meter point, by its code, the most severe first. */
    public List<Finding> openAt(TenantId tenant, String meterPoint) {
        return database.read(tenant, tx -> FindingRows.openAt(tx, meterPoint));
    }

    /**
     * Makes somebody the owner, in the place of whoever was.
     *
     * @param name as colleagues shall read it
     * @throws FindingSettledException when it is not open any more
     */
    public void take(TenantId tenant, long id, String actorSubject, String name) {
        database.execute(tenant, tx -> {
            settled(
                    id,
                    tx.update(FINDING).set(FINDING.OWNER_SUBJECT, actorSubject).set(FINDING.OWNER_NAME, name));
            audit.append(tx, new AuditEntry(actorSubject, "finding.take", "finding", Long.toString(id)));
        });
    }

    /**
     * Ends a finding that needs nothing more. The same days are not found again; new ones are.
     *
     * @param reason why, at most 255 characters
     * @throws IllegalArgumentException without a reason
     * @throws FindingSettledException when it is not open any more
     */
    public void dismiss(TenantId tenant, long id, String actorSubject, String reason) {
        if (reason.isBlank() || reason.length() > NOTE_MAX) {
            throw new IllegalArgumentException("reason '" + reason + "' must have 1 to " + NOTE_MAX + " characters");
        }
        database.execute(tenant, tx -> {
            settled(
                    id,
                    tx.update(FINDING)
                            .set(FINDING.STATE, Finding.State.DISMISSED.name())
                            .set(FINDING.SETTLED_AT, clock.instant())
                            .set(FINDING.SETTLED_BY, actorSubject)
                            .set(FINDING.SETTLED_NOTE, reason.strip()));
            audit.append(tx, new AuditEntry(actorSubject, "finding.dismiss", "finding", Long.toString(id)));
        });
    }

    private static void settled(long id, UpdateSetMoreStep<FindingRecord> update) {
        int changed = update.where(FINDING.ID.eq(id), FINDING.STATE.eq(Finding.State.OPEN.name()))
                .execute();
        if (changed == 0) {
            throw new FindingSettledException(id);
        }
    }
}
