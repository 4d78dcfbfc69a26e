package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.METERED_POINT;

import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Which delivery point the heat of a meter point goes to; heat sources' meter points are not among them. */
record MeteredPoints(Map<Integer, Integer> deliveryPoints) {

    static MeteredPoints read(DSLContext tx) {
        return new MeteredPoints(tx.select(METERED_POINT.METER_POINT_ID, METERED_POINT.DELIVERY_POINT_ID)
                .from(METERED_POINT)
                .fetchMap(row -> row.value1().intValue(), row -> row.value2().intValue()));
    }

    @Nullable
    Integer deliveryPointOf(int meterPointId) {
        return deliveryPoints.get(meterPointId);
    }
}
