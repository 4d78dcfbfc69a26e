package org.heatshare.integration.validation.internal.store;

import static org.heatshare.db.schema.tenant.Tables.FINDING;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.HEAT_NETWORK;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.validation.Check;
import org.heatshare.integration.validation.Finding;
import org.heatshare.integration.validation.Finding.State;
import org.heatshare.integration.validation.Finding.Subject;
import org.heatshare.integration.validation.FindingCounts;
import org.heatshare.integration.validation.FindingQuery;
import org.heatshare.integration.validation.FindingQuery.Show;
import org.heatshare.integration.validation.Severity;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;

/** Reads findings with the names of what they are about. */
public final class FindingRows {
    private static final Field<String> CODE = DSL.coalesce(METER_POINT.CODE, HEAT_NETWORK.CODE);

    private FindingRows() {}

    public static List<Finding> find(DSLContext tx, FindingQuery query, int offset, int limit) {
        return select(tx)
                .where(condition(query))
                .orderBy(order(query))
                .limit(limit)
                .offset(offset)
                .fetch(FindingRows::finding);
    }

    public static List<Finding> openAt(DSLContext tx, String meterPoint) {
        return select(tx)
                .where(METER_POINT.CODE.eq(meterPoint), FINDING.STATE.eq(State.OPEN.name()))
                .orderBy(FINDING.SEVERITY, FINDING.FIRST_DAY)
                .fetch(FindingRows::finding);
    }

    public static int count(DSLContext tx, FindingQuery query) {
        return joined(tx.selectCount().from(FINDING))
                .where(condition(query))
                .fetchSingle()
                .value1();
    }

    public static FindingCounts counts(DSLContext tx, String owner) {
        Condition open = FINDING.STATE.eq(State.OPEN.name());
        Record row = tx.select(
                        count(open.and(of(Severity.HIGH))),
                        count(open.and(of(Severity.MEDIUM))),
                        count(open.and(of(Severity.LOW))),
                        count(open.and(FINDING.OWNER_SUBJECT.eq(owner))),
                        count(FINDING.STATE.eq(State.DISMISSED.name())),
                        count(open.and(FINDING.OWNER_SUBJECT.isNull())))
                .from(FINDING)
                .where(FINDING.STATE.ne(State.RESOLVED.name()))
                .fetchSingle();
        return new FindingCounts(
                row.get(0, int.class),
                row.get(1, int.class),
                row.get(2, int.class),
                row.get(3, int.class),
                row.get(4, int.class),
                row.get(5, int.class));
    }

    private static Field<Integer> count(Condition condition) {
        return DSL.count(DSL.when(condition, 1));
    }

    private static SelectJoinStep<Record> select(DSLContext tx) {
        return joined(tx.select(FINDING.asterisk(), CODE, HEAT_METER.SERIAL).from(FINDING));
    }

    private static <R extends Record> SelectJoinStep<R> joined(SelectJoinStep<R> findings) {
        return findings.leftJoin(METER_POINT)
                .on(FINDING.SUBJECT_KIND.eq(Subject.METER_POINT.name()), METER_POINT.ID.eq(FINDING.SUBJECT_ID))
                .leftJoin(HEAT_NETWORK)
                .on(FINDING.SUBJECT_KIND.eq(Subject.NETWORK.name()), HEAT_NETWORK.ID.eq(FINDING.SUBJECT_ID))
                .leftJoin(METER_INSTALLATION)
                .on(METER_INSTALLATION.METER_POINT_ID.eq(METER_POINT.ID), METER_INSTALLATION.REMOVED_AT.isNull())
                .leftJoin(HEAT_METER)
                .on(HEAT_METER.ID.eq(METER_INSTALLATION.METER_ID));
    }

    private static Condition condition(FindingQuery query) {
        Show show = query.show();
        Condition condition = FINDING.STATE.eq(show == Show.DISMISSED ? State.DISMISSED.name() : State.OPEN.name());
        Severity severity = show.severity();
        if (severity != null) {
            condition = condition.and(of(severity));
        }
        if (show == Show.MINE) {
            condition = condition.and(FINDING.OWNER_SUBJECT.eq(query.ownerSubject()));
        }
        if (!query.search().isBlank()) {
            String text = query.search().strip();
            condition = condition.and(CODE.contains(text).or(HEAT_METER.SERIAL.contains(text)));
        }
        return condition;
    }

    /** What is equally urgent comes by age; ids make the order one and the same on every page. */
    private static List<OrderField<?>> order(FindingQuery query) {
        Field<?> first = switch (query.sort()) {
            case SEVERITY -> FINDING.SEVERITY;
            case CHECK -> FINDING.CHECK_CODE;
            case SUBJECT -> CODE;
            case SINCE -> FINDING.FIRST_DAY;
            case OWNER -> FINDING.OWNER_NAME;
        };
        List<OrderField<?>> order = new ArrayList<>();
        order.add(query.ascending() ? first.asc() : first.desc());
        order.add(FINDING.FIRST_DAY.asc());
        order.add(FINDING.ID.asc());
        return order;
    }

    private static Condition of(Severity severity) {
        return FINDING.SEVERITY.eq(code(severity));
    }

    static int code(Severity severity) {
        return severity.ordinal() + 1;
    }

    private static Finding finding(Record row) {
        return new Finding(
                row.get(FINDING.ID).longValue(),
                Subject.valueOf(row.get(FINDING.SUBJECT_KIND)),
                row.get(CODE),
                row.get(HEAT_METER.SERIAL),
                Check.valueOf(row.get(FINDING.CHECK_CODE)),
                Severity.values()[row.get(FINDING.SEVERITY).intValue() - 1],
                row.get(FINDING.FIRST_DAY),
                row.get(FINDING.LAST_DAY),
                row.get(FINDING.DAYS).intValue(),
                row.get(FINDING.MEASURED),
                row.get(FINDING.ALLOWED),
                State.valueOf(row.get(FINDING.STATE)),
                row.get(FINDING.FIRST_SEEN_AT),
                row.get(FINDING.OWNER_SUBJECT),
                row.get(FINDING.OWNER_NAME));
    }
}
