package org.heatshare.integration.alarm.internal;

import static org.heatshare.db.schema.tenant.Tables.ALARM_EVENT;

import java.time.Instant;
import java.util.List;
import org.heatshare.integration.alarm.AlarmEvent;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The history of alarms, to which is only added. */
public final class AlarmEvents {
    private AlarmEvents() {}

    public static List<AlarmEvent> of(DSLContext tx, long alarm) {
        return tx.selectFrom(ALARM_EVENT)
                .where(ALARM_EVENT.ALARM_ID.eq(alarm))
                .orderBy(ALARM_EVENT.ID)
                .fetch(row -> new AlarmEvent(
                        row.getAt(), AlarmEvent.Kind.valueOf(row.getKind()), row.getActorName(), row.getNote()));
    }

    public static void add(
            DSLContext tx,
            long alarm,
            Instant at,
            AlarmEvent.Kind kind,
            @Nullable String actorSubject,
            @Nullable String actorName,
            @Nullable String note) {
        tx.insertInto(ALARM_EVENT)
                .set(ALARM_EVENT.ALARM_ID, alarm)
                .set(ALARM_EVENT.AT, at)
                .set(ALARM_EVENT.KIND, kind.name())
                .set(ALARM_EVENT.ACTOR_SUBJECT, actorSubject)
                .set(ALARM_EVENT.ACTOR_NAME, actorName)
                .set(ALARM_EVENT.NOTE, note)
                .execute();
    }
}
