package org.heatshare.integration.alarm.internal;

import static org.heatshare.db.schema.tenant.Tables.ALARM;
import static org.heatshare.db.schema.tenant.Tables.ALARM_DEVICE;
import static org.heatshare.db.schema.tenant.Tables.ALARM_SOURCE;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heatshare.db.schema.tenant.tables.records.AlarmRecord;
import org.heatshare.integration.alarm.AlarmCause;
import org.heatshare.integration.alarm.AlarmEvent;
import org.heatshare.integration.alarm.Trouble;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Enters what is wrong now: opens alarms, keeps those that last, resolves those whose trouble is over. Trouble that comes
 * again soon opens the same alarm again, so that a device that comes and goes has one alarm.
 */
public final class AlarmBook {
    /** Within this time of its end an alarm opens again instead of a new one. */
    static final Duration REOPENED_WITHIN = Duration.ofHours(1);

    private static final int DETAIL_MAX = 255;

    private final DSLContext tx;
    private final Instant now;

    private final Map<String, AlarmRecord> open = new HashMap<>();

    public AlarmBook(DSLContext tx, Instant now) {
        this.tx = tx;
        this.now = now;
        tx.selectFrom(ALARM)
                .where(ALARM.RESOLVED_AT.isNull())
                .forEach(row -> open.put(row.getCause() + " " + row.getSubject(), row));
    }

    public boolean isOpen(Trouble trouble) {
        return open.containsKey(key(trouble));
    }

    /** @param troubles all that is wrong now, each cause and subject once */
    public void enter(Collection<Trouble> troubles) {
        for (Trouble trouble : troubles) {
            AlarmRecord stands = open.remove(key(trouble));
            AlarmRecord row = stands == null ? open(trouble) : stands;
            update(row, trouble);
            if (stands == null) {
                AlarmMessages.raised(tx, row, now);
            }
        }
        open.values().forEach(row -> end(row, troubles));
        open.clear();
    }

    private static String key(Trouble trouble) {
        return trouble.cause().name() + " " + trouble.subject();
    }

    private AlarmRecord open(Trouble trouble) {
        AlarmRecord before = tx.selectFrom(ALARM)
                .where(ALARM.CAUSE.eq(trouble.cause().name()), ALARM.SUBJECT.eq(trouble.subject()))
                .and(ALARM.RESOLVED_AT.gt(now.minus(REOPENED_WITHIN)))
                .orderBy(ALARM.RESOLVED_AT.desc())
                .limit(1)
                .fetchOne();
        AlarmRecord row = before == null ? tx.newRecord(ALARM) : before;
        if (before == null) {
            row.setCause(trouble.cause().name());
            row.setSubject(trouble.subject());
            row.setSeverity(AlarmRows.code(trouble.cause().severity()));
            row.setSince(trouble.since());
            row.setOpenedAt(now);
            row.setDevices(0);
        }
        row.setState("OPEN");
        row.setResolvedAt(null);
        row.setAcknowledgedAt(null);
        row.setAcknowledgedBy(null);
        row.store();
        add(row, before == null ? AlarmEvent.Kind.OPENED : AlarmEvent.Kind.REOPENED, trouble.detail());
        return row;
    }

    private void update(AlarmRecord row, Trouble trouble) {
        if (!trouble.devices().equals(devices(row))) {
            tx.deleteFrom(ALARM_DEVICE)
                    .where(ALARM_DEVICE.ALARM_ID.eq(row.getId()))
                    .execute();
            tx.batch(trouble.devices().stream()
                            .map(device -> tx.insertInto(ALARM_DEVICE)
                                    .set(ALARM_DEVICE.ALARM_ID, row.getId())
                                    .set(ALARM_DEVICE.DEVICE, device))
                            .toList())
                    .execute();
        }
        trouble.sources()
                .forEach(source -> tx.insertInto(ALARM_SOURCE)
                        .set(ALARM_SOURCE.ALARM_ID, row.getId())
                        .set(ALARM_SOURCE.SOURCE_CODE, source)
                        .onDuplicateKeyIgnore()
                        .execute());
        row.setDevices(trouble.devices().size());
        row.setLastSeenAt(trouble.lastSeenAt());
        row.setDetail(shortened(trouble.detail()));
        row.store();
    }

    private Set<String> devices(AlarmRecord row) {
        return new HashSet<>(tx.select(ALARM_DEVICE.DEVICE)
                .from(ALARM_DEVICE)
                .where(ALARM_DEVICE.ALARM_ID.eq(row.getId()))
                .fetch(ALARM_DEVICE.DEVICE));
    }

    private void end(AlarmRecord row, Collection<Trouble> troubles) {
        AlarmCause cause = AlarmCause.valueOf(row.getCause());
        List<String> sources = tx.select(ALARM_SOURCE.SOURCE_CODE)
                .from(ALARM_SOURCE)
                .where(ALARM_SOURCE.ALARM_ID.eq(row.getId()))
                .fetch(ALARM_SOURCE.SOURCE_CODE);
        @Nullable
        Trouble larger = troubles.stream()
                .filter(trouble -> trouble.covers(cause, row.getSubject(), sources))
                .findFirst()
                .orElse(null);
        row.setState("RESOLVED");
        row.setResolvedAt(now);
        row.store();
        if (larger == null) {
            add(row, AlarmEvent.Kind.RESOLVED, null);
        } else {
            add(row, AlarmEvent.Kind.COVERED, larger.subject());
        }
        AlarmMessages.resolved(tx, row, larger == null ? null : larger.subject(), now);
    }

    private void add(AlarmRecord row, AlarmEvent.Kind kind, @Nullable String note) {
        AlarmEvents.add(tx, row.getId(), now, kind, null, null, shortened(note));
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= DETAIL_MAX ? text : text.substring(0, DETAIL_MAX);
    }
}
