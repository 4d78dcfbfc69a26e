package org.heatshare.billing.weather;

import static org.heatshare.db.schema.tenant.Tables.SERIES;
import static org.heatshare.db.schema.tenant.Tables.SERIES_VALUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.heatshare.billing.period.BillingPeriod;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** How cold it was outside, from the municipality's weather series. */
final class OutdoorDays {

    private static final String KIND = "WEATHER";
    private static final String CODE = "outdoor";

    private OutdoorDays() {}

    /**
     * The mean in °C of each day in standard time, as weather services have them, the whole year. Left out are days with
     * less than half as many values as others have: their mean would be that of a night or an afternoon.
     */
    static Map<LocalDate, BigDecimal> means(DSLContext tx, ZoneId zone, BillingPeriod time) {
        ZoneOffset offset =
                zone.getRules().getStandardOffset(time.from().atStartOfDay(zone).toInstant());
        Field<LocalDate> day = DSL.field(
                "date(timestampadd(second, {0}, {1}))",
                SQLDataType.LOCALDATE, DSL.inline(offset.getTotalSeconds()), SERIES_VALUE.STARTS_AT);
        Result<Record3<LocalDate, BigDecimal, Integer>> rows = tx.select(day, DSL.avg(SERIES_VALUE.VALUE), DSL.count())
                .from(SERIES_VALUE)
                .join(SERIES)
                .on(SERIES.ID.eq(SERIES_VALUE.SERIES_ID))
                .where(SERIES.KIND.eq(KIND), SERIES.CODE.eq(CODE))
                .and(SERIES_VALUE.STARTS_AT.ge(time.from().atStartOfDay().toInstant(offset)))
                .and(SERIES_VALUE.STARTS_AT.lt(time.until().atStartOfDay().toInstant(offset)))
                .groupBy(day)
                .fetch();
        int most = rows.stream().mapToInt(Record3::value3).max().orElse(0);
        Map<LocalDate, BigDecimal> means = new HashMap<>();
        rows.stream().filter(row -> 2 * row.value3() >= most).forEach(row -> means.put(row.value1(), row.value2()));
        return means;
    }
}
