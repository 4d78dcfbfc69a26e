package org.heatshare.integration.alarm.internal;

import java.time.Instant;
import java.util.Locale;
import org.heatshare.db.outbox.Event;
import org.heatshare.db.outbox.EventType;
import org.heatshare.db.outbox.Outbox;
import org.heatshare.db.schema.tenant.tables.records.AlarmRecord;
import org.heatshare.integration.alarm.AlarmCause;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What partners' programs are told of alarms. */
final class AlarmMessages {

    private AlarmMessages() {}

    static void raised(DSLContext tx, AlarmRecord row, Instant now) {
        Outbox.tell(tx, event(EventType.ALARM_RAISED, row).with("devices", row.getDevices()), now);
    }

    /** @param coveredBy what is the larger trouble in its place; null where the values have returned */
    static void resolved(DSLContext tx, AlarmRecord row, @Nullable String coveredBy, Instant now) {
        Outbox.tell(tx, event(EventType.ALARM_RESOLVED, row).with("coveredBy", coveredBy), now);
    }

    private static Event event(EventType type, AlarmRecord row) {
        AlarmCause cause = AlarmCause.valueOf(row.getCause());
        return Event.of(type)
                .with("alarm", row.getId())
                .with("cause", code(cause))
                .with("subject", row.getSubject())
                .with("severity", code(cause.severity()))
                .with("since", row.getSince());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
