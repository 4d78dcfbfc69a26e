package org.heatshare.integration.alarm;

import static org.heatshare.db.schema.tenant.Tables.ALARM;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.schema.tenant.tables.records.AlarmRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.alarm.internal.AlarmEvents;
import org.heatshare.integration.alarm.internal.AlarmRows;
import org.jooq.DSLContext;
import org.jooq.UpdateSetStep;
import org.jspecify.annotations.Nullable;

/**
 * The work list of devices in trouble. Callers have seen to it that who asks may do so; who takes, acknowledges or
 * notes something is entered in the alarm's history and in the audit log. Safe for use by many threads.
 */
public final class Alarms {
    private static final int NOTE_MAX = 255;

    private final TenantDatabase database;
    private final AuditLog audit;
    private final Clock clock;

    public Alarms(TenantDatabase database, Clock clock) {
        this.database = database;
        this.audit = new AuditLog(clock);
        this.clock = clock;
    }

    /** A page of alarms. */
    public List<Alarm> find(TenantId tenant, AlarmQuery query, int offset, int limit) {
        return database.read(tenant, tx -> AlarmRows.find(tx, query, offset, limit));
    }

    public int count(TenantId tenant, AlarmQuery query) {
        return database.read(tenant, tx -> AlarmRows.count(tx, query));
    }

    /** @param subject whose own alarms are counted as mine */
    public AlarmCounts counts(TenantId tenant, String subject) {
        return database.read(tenant, tx -> AlarmRows.counts(tx, subject));
    }

    /** What is open at a heat source, by its code, the most severe first. */
    public List<Alarm> openAt(TenantId tenant, String source) {
        return database.read(tenant, tx -> AlarmRows.openAt(tx, source));
    }

    public Optional<AlarmDetail> find(TenantId tenant, long id) {
        return database.read(
                tenant,
                tx -> AlarmRows.find(tx, id)
                        .map(alarm -> new AlarmDetail(alarm, AlarmRows.devices(tx, id), AlarmEvents.of(tx, id))));
    }

    /**
     * Makes somebody the owner, in the place of whoever was.
     *
     * @param name as colleagues shall read it
     * @throws AlarmResolvedException when it is not open any more
     */
    public void take(TenantId tenant, long id, String actorSubject, String name) {
        act(
                tenant,
                id,
                new Act(AlarmEvent.Kind.TAKEN, "alarm.take", actorSubject, name, null),
                set -> set.set(ALARM.OWNER_SUBJECT, actorSubject).set(ALARM.OWNER_NAME, name));
    }

    /**
     * Says that the trouble is known and seen to. An alarm that opens again is not acknowledged any more.
     *
     * @param note what is known or being done, at most 255 characters; may be empty
     * @throws AlarmResolvedException when it is not open any more
     */
    public void acknowledge(TenantId tenant, long id, String actorSubject, String name, String note) {
        Instant now = clock.instant();
        act(
                tenant,
                id,
                new Act(AlarmEvent.Kind.ACKNOWLEDGED, "alarm.acknowledge", actorSubject, name, noted(note)),
                set -> set.set(ALARM.ACKNOWLEDGED_AT, now).set(ALARM.ACKNOWLEDGED_BY, name));
    }

    /**
     * Keeps a note in the history of an open or resolved alarm.
     *
     * @throws IllegalArgumentException without a note
     */
    public void note(TenantId tenant, long id, String actorSubject, String name, String note) {
        String text = noted(note);
        if (text == null) {
            throw new IllegalArgumentException("note '" + note + "' must have 1 to " + NOTE_MAX + " characters");
        }
        database.execute(tenant, tx -> {
            if (AlarmRows.find(tx, id).isEmpty()) {
                throw new AlarmResolvedException(id);
            }
            enter(tx, id, new Act(AlarmEvent.Kind.NOTED, "alarm.note", actorSubject, name, text));
        });
    }

    private record Act(
            AlarmEvent.Kind kind,
            String audited,
            String actorSubject,
            String name,
            @Nullable String note) {}

    private void act(TenantId tenant, long id, Act act, UnaryOperator<UpdateSetStep<AlarmRecord>> change) {
        database.execute(tenant, tx -> {
            var update = change.apply(tx.update(ALARM)).set(ALARM.ID, ALARM.ID);
            if (update.where(ALARM.ID.eq(id), ALARM.RESOLVED_AT.isNull()).execute() == 0) {
                throw new AlarmResolvedException(id);
            }
            enter(tx, id, act);
        });
    }

    private void enter(DSLContext tx, long id, Act act) {
        AlarmEvents.add(tx, id, clock.instant(), act.kind, act.actorSubject, act.name, act.note);
        audit.append(tx, new AuditEntry(act.actorSubject, act.audited, "alarm", Long.toString(id)));
    }

    private static @Nullable String noted(String note) {
        if (note.length() > NOTE_MAX) {
            throw new IllegalArgumentException(
                    "note has " + note.length() + " characters; at most " + NOTE_MAX + " fit");
        }
        return note.isBlank() ? null : note.strip();
    }
}
