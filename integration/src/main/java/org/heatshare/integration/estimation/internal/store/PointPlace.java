package org.heatshare.integration.estimation.internal.store;

import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A meter point and since when, and until when, a meter stands there.
 *
 * @param kind of its delivery point; absent at a heat source
 * @param until absent while a meter is there
 */
public record PointPlace(
        int meterPointId,
        @Nullable String kind,
        Instant from,
        @Nullable Instant until) {

    /** Empty for an unknown meter point and for one that never had a meter. */
    public static Optional<PointPlace> find(DSLContext tx, String meterPoint) {
        List<PointPlace> places = tx.select(
                        METER_POINT.ID,
                        DELIVERY_POINT.KIND,
                        METER_INSTALLATION.INSTALLED_AT,
                        METER_INSTALLATION.REMOVED_AT)
                .from(METER_POINT)
                .join(METER_INSTALLATION)
                .on(METER_INSTALLATION.METER_POINT_ID.eq(METER_POINT.ID))
                .leftJoin(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(METER_POINT.DELIVERY_POINT_ID))
                .where(METER_POINT.CODE.eq(meterPoint))
                .orderBy(METER_INSTALLATION.INSTALLED_AT)
                .fetch(row -> new PointPlace(row.value1(), row.value2(), row.value3(), row.value4()));
        if (places.isEmpty()) {
            return Optional.empty();
        }
        PointPlace first = places.get(0);
        PointPlace last = places.get(places.size() - 1);
        return Optional.of(new PointPlace(first.meterPointId(), first.kind(), first.from(), last.until()));
    }
}
