package org.heatshare.integration.estimation.internal.store;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heatshare.integration.metering.ReadingQuality;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

/** What delivery points of one kind used on average in each hour of a day, by those that were measured. */
public final class KindMeans {
    /** With fewer, one of them would show through. */
    private static final int OTHERS_MIN = 5;

    private static final List<Field<BigDecimal>> MEANS = IntStream.range(0, 25)
            .mapToObj("wh_%02d"::formatted)
            .map(name -> DSL.avg(CONSUMPTION_DAY.field(name, Integer.class)).as(name))
            .toList();

    private KindMeans() {}

    /** By day, from the first to the last; hours that too few know end the day's list. */
    public static Map<LocalDate, List<Integer>> find(
            DSLContext tx, String kind, int exceptMeterPointId, LocalDate first, LocalDate last) {
        List<SelectField<?>> fields = new ArrayList<>(MEANS);
        fields.add(CONSUMPTION_DAY.DAY);
        Map<LocalDate, List<Integer>> means = new HashMap<>();
        tx.select(fields)
                .from(CONSUMPTION_DAY)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(CONSUMPTION_DAY.METER_POINT_ID))
                .join(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(METER_POINT.DELIVERY_POINT_ID))
                .where(DELIVERY_POINT.KIND.eq(kind))
                .and(CONSUMPTION_DAY.METER_POINT_ID.ne(exceptMeterPointId))
                .and(CONSUMPTION_DAY.DAY.between(first, last))
                .and(CONSUMPTION_DAY.ENERGY_QUALITY.in(
                        letter(ReadingQuality.MEASURED), letter(ReadingQuality.INTERPOLATED)))
                .groupBy(CONSUMPTION_DAY.DAY)
                .having(DSL.count().ge(OTHERS_MIN))
                .fetch()
                .forEach(row -> means.put(row.get(CONSUMPTION_DAY.DAY), hours(row)));
        return means;
    }

    private static String letter(ReadingQuality quality) {
        return String.valueOf(quality.letter());
    }

    private static List<Integer> hours(Record row) {
        return MEANS.stream()
                .map(row::get)
                .takeWhile(mean -> mean != null)
                .map(mean -> mean.setScale(0, RoundingMode.HALF_UP).intValueExact())
                .toList();
    }
}
