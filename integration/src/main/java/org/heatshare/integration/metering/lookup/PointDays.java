package org.heatshare.integration.metering.lookup;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.schema.tenant.tables.records.ConsumptionDayRecord;
import org.heatshare.integration.metering.internal.store.ConsumptionDays;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The queries behind a meter point's chart. */
final class PointDays {

    private PointDays() {}

    static List<PointDay> find(DSLContext tx, String meterPoint, LocalDate first, LocalDate last) {
        return tx.selectFrom(CONSUMPTION_DAY)
                .where(CONSUMPTION_DAY.METER_POINT_ID.eq(idOf(meterPoint)))
                .and(CONSUMPTION_DAY.DAY.between(first, last))
                .orderBy(CONSUMPTION_DAY.DAY)
                .fetch(PointDays::day);
    }

    static Optional<LocalDate> latest(DSLContext tx, String meterPoint) {
        return tx.select(CONSUMPTION_DAY.DAY)
                .from(CONSUMPTION_DAY)
                .where(CONSUMPTION_DAY.METER_POINT_ID.eq(idOf(meterPoint)))
                .and(CONSUMPTION_DAY.ENERGY_WH.isNotNull())
                .orderBy(CONSUMPTION_DAY.DAY.desc())
                .limit(1)
                .fetchOptional(CONSUMPTION_DAY.DAY);
    }

    private static Select<Record1<Integer>> idOf(String meterPoint) {
        return DSL.select(METER_POINT.ID).from(METER_POINT).where(METER_POINT.CODE.eq(meterPoint));
    }

    private static PointDay day(ConsumptionDayRecord row) {
        List<@Nullable Integer> hours = new ArrayList<>(ConsumptionDays.HOURS.size());
        for (Field<Integer> hour : ConsumptionDays.HOURS) {
            hours.add(row.get(hour));
        }
        return new PointDay(
                row.getDay(),
                row.getVersion(),
                row.getEnergyWh(),
                row.getEnergyQuality().charAt(0),
                row.getHourQuality(),
                hours);
    }
}
