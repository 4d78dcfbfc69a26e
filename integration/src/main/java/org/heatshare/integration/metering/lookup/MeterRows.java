package org.heatshare.integration.metering.lookup;

import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;
import static org.heatshare.db.schema.tenant.Tables.METER_STATE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatshare.integration.metering.internal.query.Silence;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The queries behind the list of meters. */
final class MeterRows {

    private static final Field<String> PLACE_CODE = DSL.coalesce(DELIVERY_POINT.CODE, HEAT_SOURCE.CODE);
    private static final Condition HAS_INFO_CODE = METER_STATE.INFO_CODE.gt(0L);
    private static final Condition NOT_INSTALLED = METER_INSTALLATION.ID.isNull();

    private static final Table<?> METERS = HEAT_METER
            .leftJoin(METER_INSTALLATION)
            .on(METER_INSTALLATION.METER_ID.eq(HEAT_METER.ID))
            .and(METER_INSTALLATION.REMOVED_AT.isNull())
            .leftJoin(METER_POINT)
            .on(METER_POINT.ID.eq(METER_INSTALLATION.METER_POINT_ID))
            .leftJoin(DELIVERY_POINT)
            .on(DELIVERY_POINT.ID.eq(METER_POINT.DELIVERY_POINT_ID))
            .leftJoin(HEAT_SOURCE)
            .on(HEAT_SOURCE.ID.eq(METER_POINT.HEAT_SOURCE_ID))
            .leftJoin(DEVICE)
            .on(DEVICE.ID.eq(HEAT_METER.GATEWAY_ID))
            .leftJoin(METER_STATE)
            .on(METER_STATE.METER_ID.eq(HEAT_METER.ID));

    private final Condition silent;
    private final Field<String> condition;

    MeterRows(Instant now) {
        silent = Silence.at(now).and(METER_INSTALLATION.ID.isNotNull());
        condition = DSL.when(NOT_INSTALLED, DSL.inline(MeterCondition.NOT_INSTALLED.name()))
                .when(silent, DSL.inline(MeterCondition.SILENT.name()))
                .when(HAS_INFO_CODE, DSL.inline(MeterCondition.INFO_CODE.name()))
                .when(METER_STATE.LAST_READ_AT.isNull(), DSL.inline(MeterCondition.NEVER_READ.name()))
                .otherwise(DSL.inline(MeterCondition.READING.name()))
                .as("meter_condition");
    }

    List<MeterRow> find(DSLContext tx, MeterQuery query, int offset, int limit) {
        return select(tx, query.streets())
                .where(matches(query))
                .orderBy(order(query))
                .offset(offset)
                .limit(limit)
                .fetch(this::row);
    }

    Optional<MeterRow> find(DSLContext tx, String serial, Streets streets) {
        return select(tx, streets).where(HEAT_METER.SERIAL.eq(serial)).fetchOptional(this::row);
    }

    int count(DSLContext tx, MeterQuery query) {
        return tx.fetchCount(tx.selectOne().from(METERS).where(matches(query)));
    }

    MeterCounts counts(DSLContext tx) {
        return tx.select(
                        DSL.count(),
                        DSL.count().filterWhere(silent),
                        DSL.count().filterWhere(HAS_INFO_CODE.andNot(NOT_INSTALLED)),
                        DSL.count().filterWhere(NOT_INSTALLED))
                .from(METERS)
                .fetchSingle(row -> new MeterCounts(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private SelectJoinStep<? extends Record> select(DSLContext tx, Streets streets) {
        return tx.select(
                        HEAT_METER.SERIAL,
                        METER_POINT.CODE,
                        METER_POINT.KIND,
                        DELIVERY_POINT.CODE,
                        HEAT_SOURCE.CODE,
                        VisibleStreets.field(streets).as(MeterFacts.STREET),
                        HEAT_SOURCE.NAME,
                        DEVICE.CODE,
                        METER_STATE.LAST_READ_AT,
                        METER_STATE.LAST_SEEN_AT,
                        METER_STATE.LAST_ENERGY_WH,
                        METER_STATE.INFO_CODE,
                        condition)
                .from(METERS);
    }

    private Condition matches(MeterQuery query) {
        Condition shown = switch (query.show()) {
            case ALL -> DSL.noCondition();
            case SILENT -> silent;
            case INFO_CODE -> HAS_INFO_CODE.andNot(NOT_INSTALLED);
            case NOT_INSTALLED -> NOT_INSTALLED;
        };
        String search = query.search().strip();
        if (search.isEmpty()) {
            return shown;
        }
        Condition found = HEAT_METER
                .SERIAL
                .contains(search)
                .or(METER_POINT.CODE.containsIgnoreCase(search))
                .or(PLACE_CODE.containsIgnoreCase(search))
                .or(DEVICE.CODE.containsIgnoreCase(search));
        // A street that may not be seen is absent, so that it cannot be found by searching for it.
        return shown.and(found.or(VisibleStreets.field(query.streets()).contains(search)));
    }

    private List<OrderField<?>> order(MeterQuery query) {
        Field<?> by = switch (query.sort()) {
            case SERIAL -> HEAT_METER.SERIAL;
            case PLACE -> PLACE_CODE;
            case GATEWAY -> DEVICE.CODE;
            case LAST_READ_OUT -> METER_STATE.LAST_READ_AT;
            case REGISTER -> METER_STATE.LAST_ENERGY_WH;
            case CONDITION -> condition;
        };
        return List.of(query.ascending() ? by.asc() : by.desc(), HEAT_METER.SERIAL.asc());
    }

    private MeterRow row(Record row) {
        Long infoCode = row.get(METER_STATE.INFO_CODE);
        return new MeterRow(
                row.get(HEAT_METER.SERIAL),
                row.get(METER_POINT.CODE) == null ? null : MeterFacts.place(row),
                row.get(DEVICE.CODE),
                row.get(METER_STATE.LAST_READ_AT),
                row.get(METER_STATE.LAST_SEEN_AT),
                row.get(METER_STATE.LAST_ENERGY_WH),
                infoCode == null ? 0 : infoCode,
                MeterCondition.valueOf(row.get(condition)));
    }
}
