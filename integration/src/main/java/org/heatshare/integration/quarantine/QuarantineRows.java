package org.heatshare.integration.quarantine;

import static org.heatshare.db.schema.tenant.Tables.QUARANTINE;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.octetLength;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The queries behind the pages of the quarantine. */
final class QuarantineRows {
    private static final Field<Integer> SIZE_BYTES =
            octetLength(QUARANTINE.RAW.coerce(SQLDataType.VARCHAR)).as("size_bytes");

    private static final List<Field<?>> WITHOUT_RAW = Stream.of(QUARANTINE.fields())
            .filter(field -> !field.equals(QUARANTINE.RAW))
            .<Field<?>>map(field -> field)
            .toList();

    private QuarantineRows() {}

    static List<QuarantineGroup> groups(DSLContext tx) {
        Field<Integer> items = DSL.count();
        Field<BigDecimal> seen = sum(QUARANTINE.TIMES_SEEN);
        return tx.select(
                        QUARANTINE.REASON,
                        items,
                        countDistinct(QUARANTINE.METER_SERIAL),
                        seen,
                        min(QUARANTINE.FIRST_SEEN_AT),
                        max(QUARANTINE.LAST_SEEN_AT))
                .from(QUARANTINE)
                .where(QUARANTINE.STATE.eq(QuarantineItem.State.OPEN.name()))
                .groupBy(QUARANTINE.REASON)
                .orderBy(items.desc(), QUARANTINE.REASON)
                .fetch(row -> new QuarantineGroup(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4().longValueExact(),
                        row.value5(),
                        row.value6()));
    }

    static List<QuarantineItem> find(DSLContext tx, QuarantineFilter filter, int offset, int limit) {
        return tx.select(WITHOUT_RAW)
                .select(SIZE_BYTES)
                .from(QUARANTINE)
                .where(condition(filter))
                .orderBy(QUARANTINE.LAST_SEEN_AT.desc(), QUARANTINE.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(QuarantineRows::item);
    }

    static int count(DSLContext tx, QuarantineFilter filter) {
        return tx.fetchCount(QUARANTINE, condition(filter));
    }

    static Optional<QuarantineItem> get(DSLContext tx, long id) {
        return tx.select(WITHOUT_RAW)
                .select(SIZE_BYTES)
                .from(QUARANTINE)
                .where(QUARANTINE.ID.eq(id))
                .fetchOptional(QuarantineRows::item);
    }

    static byte @Nullable [] raw(DSLContext tx, long id) {
        return tx.select(QUARANTINE.RAW)
                .from(QUARANTINE)
                .where(QUARANTINE.ID.eq(id))
                .fetchOne(QUARANTINE.RAW);
    }

    /** By meter and source, those with most items first. */
    static List<QuarantinePart> parts(DSLContext tx, String reason, int offset, int limit) {
        Field<Integer> items = DSL.count();
        return tx.select(
                        QUARANTINE.SOURCE,
                        QUARANTINE.METER_SERIAL,
                        items,
                        sum(QUARANTINE.TIMES_SEEN),
                        min(QUARANTINE.FIRST_SEEN_AT),
                        max(QUARANTINE.LAST_SEEN_AT))
                .from(QUARANTINE)
                .where(open(QuarantineScope.ofCause(reason)))
                .groupBy(QUARANTINE.SOURCE, QUARANTINE.METER_SERIAL)
                .orderBy(items.desc(), QUARANTINE.METER_SERIAL, QUARANTINE.SOURCE)
                .offset(offset)
                .limit(limit)
                .fetch(row -> new QuarantinePart(
                        new QuarantineScope(reason, row.value1(), orNone(row.value2())),
                        row.value3(),
                        row.value4().longValueExact(),
                        row.value5(),
                        row.value6()));
    }

    static int countParts(DSLContext tx, String reason) {
        return tx.fetchCount(tx.selectDistinct(QUARANTINE.SOURCE, QUARANTINE.METER_SERIAL)
                .from(QUARANTINE)
                .where(open(QuarantineScope.ofCause(reason))));
    }

    static List<Long> openIds(DSLContext tx, QuarantineScope scope, int limit) {
        return tx.select(QUARANTINE.ID)
                .from(QUARANTINE)
                .where(open(scope))
                .orderBy(QUARANTINE.ID)
                .limit(limit)
                .fetch(QUARANTINE.ID);
    }

    static Condition open(QuarantineScope scope) {
        return QUARANTINE.STATE.eq(QuarantineItem.State.OPEN.name()).and(within(scope));
    }

    private static Condition within(QuarantineScope scope) {
        Condition condition = QUARANTINE.REASON.eq(scope.reason());
        if (scope.source() != null) {
            condition = condition.and(QUARANTINE.SOURCE.eq(scope.source()));
        }
        if (scope.meterSerial() != null) {
            condition = condition.and(
                    scope.meterSerial().equals(QuarantineScope.NO_METER)
                            ? QUARANTINE.METER_SERIAL.isNull()
                            : QUARANTINE.METER_SERIAL.eq(scope.meterSerial()));
        }
        return condition;
    }

    private static String orNone(@Nullable String serial) {
        return serial == null ? QuarantineScope.NO_METER : serial;
    }

    private static Condition condition(QuarantineFilter filter) {
        Condition condition = QUARANTINE.STATE.eq(filter.state().name());
        if (filter.scope() != null) {
            condition = condition.and(within(filter.scope()));
        }
        String search = filter.search();
        if (search != null && !search.isBlank()) {
            condition = condition.and(DSL.or(
                    QUARANTINE.METER_SERIAL.contains(search),
                    QUARANTINE.DEVICE_CODE.contains(search),
                    QUARANTINE.SOURCE.contains(search),
                    QUARANTINE.EXPLANATION.contains(search)));
        }
        return condition;
    }

    private static QuarantineItem item(Record row) {
        return new QuarantineItem(
                row.get(QUARANTINE.ID),
                row.get(QUARANTINE.SOURCE),
                row.get(QUARANTINE.REASON),
                row.get(QUARANTINE.EXPLANATION),
                row.get(QUARANTINE.METER_SERIAL),
                row.get(QUARANTINE.DEVICE_CODE),
                row.get(QUARANTINE.MEDIA_TYPE),
                row.get(SIZE_BYTES),
                row.get(QUARANTINE.FIRST_SEEN_AT),
                row.get(QUARANTINE.LAST_SEEN_AT),
                row.get(QUARANTINE.TIMES_SEEN),
                QuarantineItem.State.valueOf(row.get(QUARANTINE.STATE)),
                row.get(QUARANTINE.SETTLED_AT),
                row.get(QUARANTINE.SETTLED_BY),
                row.get(QUARANTINE.SETTLED_NOTE));
    }
}
