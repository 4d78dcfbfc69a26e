package org.heatshare.integration.alarm.internal;

import static org.heatshare.db.schema.tenant.Tables.ALARM;
import static org.heatshare.db.schema.tenant.Tables.ALARM_DEVICE;
import static org.heatshare.db.schema.tenant.Tables.ALARM_SOURCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.schema.tenant.tables.records.AlarmRecord;
import org.heatshare.integration.alarm.Alarm;
import org.heatshare.integration.alarm.AlarmCause;
import org.heatshare.integration.alarm.AlarmCounts;
import org.heatshare.integration.alarm.AlarmQuery;
import org.heatshare.integration.alarm.AlarmQuery.Show;
import org.heatshare.integration.validation.Severity;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/** Reads alarms. */
public final class AlarmRows {
    private static final int DEVICES_MAX = 1_000;
    private static final Condition OPEN = ALARM.RESOLVED_AT.isNull();

    private AlarmRows() {}

    public static List<Alarm> find(DSLContext tx, AlarmQuery query, int offset, int limit) {
        return tx.selectFrom(ALARM)
                .where(condition(query))
                .orderBy(order(query))
                .limit(limit)
                .offset(offset)
                .fetch(AlarmRows::alarm);
    }

    public static int count(DSLContext tx, AlarmQuery query) {
        return tx.fetchCount(ALARM, condition(query));
    }

    public static Optional<Alarm> find(DSLContext tx, long id) {
        return tx.selectFrom(ALARM).where(ALARM.ID.eq(id)).fetchOptional(AlarmRows::alarm);
    }

    public static List<Alarm> openAt(DSLContext tx, String source) {
        return tx.selectFrom(ALARM)
                .where(
                        OPEN,
                        ALARM.ID.in(DSL.select(ALARM_SOURCE.ALARM_ID)
                                .from(ALARM_SOURCE)
                                .where(ALARM_SOURCE.SOURCE_CODE.eq(source))))
                .orderBy(ALARM.SEVERITY, ALARM.SINCE, ALARM.ID)
                .fetch(AlarmRows::alarm);
    }

    public static List<String> devices(DSLContext tx, long alarm) {
        return tx.select(ALARM_DEVICE.DEVICE)
                .from(ALARM_DEVICE)
                .where(ALARM_DEVICE.ALARM_ID.eq(alarm))
                .orderBy(ALARM_DEVICE.DEVICE)
                .limit(DEVICES_MAX)
                .fetch(ALARM_DEVICE.DEVICE);
    }

    public static AlarmCounts counts(DSLContext tx, String owner) {
        return tx.select(
                        count(OPEN.and(of(Severity.HIGH))),
                        count(OPEN.and(of(Severity.MEDIUM))),
                        count(OPEN.and(of(Severity.LOW))),
                        count(OPEN.and(ALARM.OWNER_SUBJECT.eq(owner))),
                        count(OPEN.and(ALARM.OWNER_SUBJECT.isNull())),
                        count(DSL.not(OPEN)))
                .from(ALARM)
                .fetchSingle(row -> new AlarmCounts(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    private static Field<Integer> count(Condition condition) {
        return DSL.count(DSL.when(condition, 1));
    }

    private static Condition of(Severity severity) {
        return ALARM.SEVERITY.eq(code(severity));
    }

    static int code(Severity severity) {
        return severity.ordinal() + 1;
    }

    private static Condition condition(AlarmQuery query) {
        Show show = query.show();
        Condition condition = show == Show.RESOLVED ? DSL.not(OPEN) : OPEN;
        Severity severity = show.severity();
        if (severity != null) {
            condition = condition.and(of(severity));
        }
        if (show == Show.MINE) {
            condition = condition.and(ALARM.OWNER_SUBJECT.eq(query.ownerSubject()));
        }
        String text = query.search().strip();
        if (!text.isEmpty()) {
            condition = condition.and(ALARM.SUBJECT
                    .containsIgnoreCase(text)
                    .or(ALARM.ID.in(DSL.select(ALARM_DEVICE.ALARM_ID)
                            .from(ALARM_DEVICE)
                            .where(ALARM_DEVICE.DEVICE.containsIgnoreCase(text)))));
        }
        return condition;
    }

    /** What is equally urgent comes by age, what is over by its end; ids make the order one and the same on every page. */
    private static List<OrderField<?>> order(AlarmQuery query) {
        Field<?> first = switch (query.sort()) {
            case SEVERITY -> ALARM.SEVERITY;
            case CAUSE -> ALARM.CAUSE;
            case DEVICES -> ALARM.DEVICES;
            case SINCE -> ALARM.SINCE;
            case OWNER -> ALARM.OWNER_NAME;
        };
        List<OrderField<?>> order = new ArrayList<>();
        if (query.show() == Show.RESOLVED && query.sort() == AlarmQuery.Sort.SEVERITY) {
            order.add(ALARM.RESOLVED_AT.desc());
        }
        order.add(query.ascending() ? first.asc() : first.desc());
        order.add(ALARM.SINCE.asc());
        order.add(ALARM.ID.asc());
        return order;
    }

    private static Alarm alarm(AlarmRecord row) {
        return new Alarm(
                row.getId(),
                AlarmCause.valueOf(row.getCause()),
                row.getSubject(),
                Severity.values()[row.getSeverity() - 1],
                row.getSince(),
                row.getLastSeenAt(),
                row.getDevices().intValue(),
                row.getDetail(),
                row.getResolvedAt(),
                row.getOwnerSubject(),
                row.getOwnerName(),
                row.getAcknowledgedAt(),
                row.getAcknowledgedBy());
    }
}
