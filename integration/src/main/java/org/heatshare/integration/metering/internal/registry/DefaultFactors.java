package org.heatshare.integration.metering.internal.registry;

import static org.heatshare.db.schema.tenant.Tables.SERIES;
import static org.heatshare.db.schema.tenant.Tables.SERIES_VALUE;

import java.math.BigDecimal;
import java.time.Instant;
import org.jooq.DSLContext;

/** Emission factors that a municipality begins with; it may enter its own beside them. */
final class DefaultFactors {
    private static final Instant ALWAYS = Instant.parse("2000-01-01T00:00:00Z");
    private static final String IPCC = "IPCC 2006 Guidelines, volume 2, table 2.2: %s kg CO2/GJ, net calorific value";

    private DefaultFactors() {}

    static void enter(DSLContext tx, Instant now) {
        enter(tx, now, "oil", "Gas/diesel oil", "266.76", IPCC.formatted("74.1"));
        enter(tx, now, "natural-gas", "Natural gas", "201.96", IPCC.formatted("56.1"));
        enter(tx, now, "peat", "Peat", "381.6", IPCC.formatted("106"));
        String wood = "biogenic: counted as zero (EU 2018/2066, article 38)";
        enter(tx, now, "wood-chips", "Wood chips", "0", wood);
        enter(tx, now, "wood-pellets", "Wood pellets", "0", wood);
        enter(tx, now, "bio-oil", "Bio-oil", "0", wood);
    }

    private static void enter(DSLContext tx, Instant now, String code, String name, String kgPerMwh, String source) {
        int added = tx.insertInto(SERIES)
                .set(SERIES.KIND, "EMISSION")
                .set(SERIES.CODE, code)
                .set(SERIES.UNIT, "kg/MWh")
                .set(SERIES.NAME, name)
                .set(SERIES.SOURCE, source)
                .onDuplicateKeyIgnore()
                .execute();
        if (added == 1) {
            Integer id = tx.select(SERIES.ID)
                    .from(SERIES)
                    .where(SERIES.KIND.eq("EMISSION"))
                    .and(SERIES.CODE.eq(code))
                    .fetchSingle(SERIES.ID);
            tx.insertInto(SERIES_VALUE)
                    .set(SERIES_VALUE.SERIES_ID, id)
                    .set(SERIES_VALUE.STARTS_AT, ALWAYS)
                    .set(SERIES_VALUE.VALUE, new BigDecimal(kgPerMwh))
                    .set(SERIES_VALUE.RECEIVED_AT, now)
                    .execute();
        }
    }
}
