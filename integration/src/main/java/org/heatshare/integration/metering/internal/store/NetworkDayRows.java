package org.heatshare.integration.metering.internal.store;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;
import static org.heatshare.db.schema.tenant.Tables.NETWORK_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Demand of a network by day: the sum of its delivery points. */
public final class NetworkDayRows {
    private NetworkDayRows() {}

    /** Read and written in two statements: one that does both would lock the rows that meters are writing. */
    public static void workOut(DSLContext tx, LocalDate day) {
        List<Field<?>> sums = new ArrayList<>();
        sums.add(DELIVERY_POINT.NETWORK_ID);
        sums.add(DSL.count(CONSUMPTION_DAY.ENERGY_WH));
        sums.add(DSL.sum(CONSUMPTION_DAY.ENERGY_WH));
        ConsumptionDays.HOURS.forEach(hour -> sums.add(DSL.sum(hour)));
        Result<Record> networks = tx.select(sums)
                .from(CONSUMPTION_DAY)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(CONSUMPTION_DAY.METER_POINT_ID))
                .join(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(METER_POINT.DELIVERY_POINT_ID))
                .where(CONSUMPTION_DAY.DAY.eq(day))
                .groupBy(DELIVERY_POINT.NETWORK_ID)
                .fetch();
        networks.forEach(row -> write(tx, day, row));
    }

    private static void write(DSLContext tx, LocalDate day, Record sums) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(NETWORK_DAY.NETWORK_ID, sums.get(0));
        values.put(NETWORK_DAY.DAY, day);
        values.put(NETWORK_DAY.DELIVERY_POINTS, sums.get(1));
        values.put(NETWORK_DAY.ENERGY_WH, sums.get(2, Long.class));
        for (int hour = 0; hour < ConsumptionDays.HOURS.size(); hour++) {
            values.put(
                    NETWORK_DAY.field(ConsumptionDays.HOURS.get(hour).getName(), Long.class),
                    sums.get(3 + hour, Long.class));
        }
        tx.insertInto(NETWORK_DAY)
                .set(values)
                .onDuplicateKeyUpdate()
                .set(values)
                .execute();
    }
}
