package org.heatshare.integration.metering;

import static org.heatshare.db.schema.tenant.Tables.SERIES;
import static org.heatshare.db.schema.tenant.Tables.SERIES_VALUE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.heatshare.db.schema.tenant.tables.records.SeriesValueRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.jooq.DSLContext;

/** Outdoor temperatures, degrees Celsius from an instant on until the next one. Safe for use by many threads. */
public final class WeatherSeries {
    private static final String KIND = "WEATHER";
    private static final String UNIT = "degC";

    private final TenantDatabase database;
    private final Clock clock;

    public WeatherSeries(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps temperatures; a later one for the same instant replaces the earlier.
     *
     * @param code of the series, for example {@code outdoor}
     * @param source who tells them
     */
    public void put(TenantId tenant, String code, String source, Map<Instant, BigDecimal> temperaturesC) {
        database.execute(tenant, tx -> {
            Integer series = series(tx, code, source);
            Instant now = clock.instant();
            tx.batch(temperaturesC.entrySet().stream()
                            .map(value -> tx.insertInto(SERIES_VALUE)
                                    .set(row(series, value.getKey(), value.getValue(), now))
                                    .onDuplicateKeyUpdate()
                                    .set(SERIES_VALUE.VALUE, value.getValue())
                                    .set(SERIES_VALUE.RECEIVED_AT, now))
                            .toList())
                    .execute();
        });
    }

    /** What a series says from an instant (included) to another (excluded), in the order of time. */
    public NavigableMap<Instant, BigDecimal> find(TenantId tenant, String code, Instant from, Instant until) {
        return database.read(
                tenant,
                tx -> new TreeMap<>(tx.select(SERIES_VALUE.STARTS_AT, SERIES_VALUE.VALUE)
                        .from(SERIES_VALUE)
                        .join(SERIES)
                        .on(SERIES.ID.eq(SERIES_VALUE.SERIES_ID))
                        .where(SERIES.KIND.eq(KIND), SERIES.CODE.eq(code))
                        .and(SERIES_VALUE.STARTS_AT.ge(from))
                        .and(SERIES_VALUE.STARTS_AT.lt(until))
                        .fetchMap(SERIES_VALUE.STARTS_AT, SERIES_VALUE.VALUE)));
    }

    private static Integer series(DSLContext tx, String code, String source) {
        tx.insertInto(SERIES)
                .set(SERIES.KIND, KIND)
                .set(SERIES.CODE, code)
                .set(SERIES.UNIT, UNIT)
                .set(SERIES.NAME, code)
                .set(SERIES.SOURCE, source)
                .onDuplicateKeyUpdate()
                .set(SERIES.SOURCE, source)
                .execute();
        return tx.select(SERIES.ID)
                .from(SERIES)
                .where(SERIES.KIND.eq(KIND), SERIES.CODE.eq(code))
                .fetchSingle()
                .value1();
    }

    private static SeriesValueRecord row(Integer series, Instant startsAt, BigDecimal value, Instant now) {
        SeriesValueRecord row = new SeriesValueRecord();
        row.setSeriesId(series);
        row.setStartsAt(startsAt);
        row.setValue(value);
        row.setReceivedAt(now);
        return row;
    }
}
