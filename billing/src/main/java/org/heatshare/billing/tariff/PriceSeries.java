package org.heatshare.billing.tariff;

import static org.heatshare.db.schema.tenant.Tables.SERIES;
import static org.heatshare.db.schema.tenant.Tables.SERIES_VALUE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.db.schema.tenant.tables.records.SeriesRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.jooq.DSLContext;

/**
 * Published prices and price indices by which tariffs are reviewed: a value holds from an instant on until the next one.
 * A tariff never follows a series by itself; it is published with its prices. Safe for use by many threads.
 */
public final class PriceSeries {
    private static final String KIND = "PRICE";

    private final TenantDatabase database;
    private final Clock clock;

    public PriceSeries(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps values, all or none; a later one for the same instant replaces the earlier.
     *
     * @param code of the series, for example {@code spot-se3}
     * @param unit of its values, for example {@code SEK/MWh} or {@code 1980=100}; a series keeps its unit
     * @param source who publishes it
     * @throws InvalidInputException when the series has another unit
     */
    public void put(TenantId tenant, String code, String unit, String source, Map<Instant, BigDecimal> values) {
        database.execute(tenant, tx -> {
            SeriesRecord series = series(tx, code, unit, source);
            if (!series.getUnit().equals(unit)) {
                throw new InvalidInputException(
                        "invalid_value",
                        "unit",
                        "unit '" + unit + "' is not that of the series " + code + ", which is '" + series.getUnit()
                                + "'; send its unit, or begin another series");
            }
            Instant now = clock.instant();
            tx.batch(values.entrySet().stream()
                            .map(value -> tx.insertInto(SERIES_VALUE)
                                    .set(SERIES_VALUE.SERIES_ID, series.getId())
                                    .set(SERIES_VALUE.STARTS_AT, value.getKey())
                                    .set(SERIES_VALUE.VALUE, value.getValue())
                                    .set(SERIES_VALUE.RECEIVED_AT, now)
                                    .onDuplicateKeyUpdate()
                                    .set(SERIES_VALUE.VALUE, value.getValue())
                                    .set(SERIES_VALUE.RECEIVED_AT, now))
                            .toList())
                    .execute();
        });
    }

    /** The unit of a series; empty when there is none of that code. */
    public Optional<String> findUnit(TenantId tenant, String code) {
        return database.read(
                tenant,
                tx -> tx.select(SERIES.UNIT)
                        .from(SERIES)
                        .where(SERIES.KIND.eq(KIND), SERIES.CODE.eq(code))
                        .fetchOptional(SERIES.UNIT));
    }

    /** What a series says from an instant (included) to another (excluded), at most so many, in the order of time. */
    public NavigableMap<Instant, BigDecimal> find(TenantId tenant, String code, Instant from, Instant until, int most) {
        return database.read(
                tenant,
                tx -> new TreeMap<>(tx.select(SERIES_VALUE.STARTS_AT, SERIES_VALUE.VALUE)
                        .from(SERIES_VALUE)
                        .join(SERIES)
                        .on(SERIES.ID.eq(SERIES_VALUE.SERIES_ID))
                        .where(SERIES.KIND.eq(KIND), SERIES.CODE.eq(code))
                        .and(SERIES_VALUE.STARTS_AT.ge(from))
                        .and(SERIES_VALUE.STARTS_AT.lt(until))
                        .orderBy(SERIES_VALUE.STARTS_AT)
                        .limit(most)
                        .fetchMap(SERIES_VALUE.STARTS_AT, SERIES_VALUE.VALUE)));
    }

    private static SeriesRecord series(DSLContext tx, String code, String unit, String source) {
        tx.insertInto(SERIES)
                .set(SERIES.KIND, KIND)
                .set(SERIES.CODE, code)
                .set(SERIES.UNIT, unit)
                .set(SERIES.NAME, code)
                .set(SERIES.SOURCE, source)
                .onDuplicateKeyUpdate()
                .set(SERIES.SOURCE, source)
                .execute();
        return tx.selectFrom(SERIES)
                .where(SERIES.KIND.eq(KIND), SERIES.CODE.eq(code))
                .fetchSingle();
    }
}
