package org.heatshare.integration.metering.internal.query;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.heatshare.db.schema.tenant.tables.records.ConsumptionDayRecord;
import org.heatshare.integration.metering.DaySpan;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The days of a delivery point that may be seen, by date. A delivery point has one meter point; where it has several,
 * days are those of the first.
 */
public record HomeDays(TreeMap<LocalDate, ConsumptionDayRecord> byDay) {

    public static HomeDays load(DSLContext tx, int deliveryPointId, LocalDate from, LocalDate until, DaySpan visible) {
        TreeMap<LocalDate, ConsumptionDayRecord> days = new TreeMap<>();
        tx.select(CONSUMPTION_DAY.fields())
                .from(CONSUMPTION_DAY)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(CONSUMPTION_DAY.METER_POINT_ID))
                .where(METER_POINT.DELIVERY_POINT_ID.eq(deliveryPointId))
                .and(CONSUMPTION_DAY.DAY.ge(from))
                .and(CONSUMPTION_DAY.DAY.lt(until))
                .orderBy(METER_POINT.ID.desc())
                .fetchInto(CONSUMPTION_DAY)
                .forEach(row -> {
                    if (visible.contains(row.getDay())) {
                        days.put(row.getDay(), row);
                    }
                });
        return new HomeDays(days);
    }

    public static Optional<Integer> findDeliveryPointId(DSLContext tx, String code) {
        return tx.select(DELIVERY_POINT.ID)
                .from(DELIVERY_POINT)
                .where(DELIVERY_POINT.CODE.eq(code))
                .fetchOptional(DELIVERY_POINT.ID);
    }

    /** The energy of days, or null where one of them is not known. */
    @Nullable
    Long sum(LocalDate from, LocalDate until) {
        long sum = 0;
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            ConsumptionDayRecord row = byDay.get(day);
            if (row == null || row.getEnergyWh() == null) {
                return null;
            }
            sum += row.getEnergyWh();
        }
        return sum;
    }
}
