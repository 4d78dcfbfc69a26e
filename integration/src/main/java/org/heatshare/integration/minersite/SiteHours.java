package org.heatshare.integration.minersite;

import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.heatshare.db.schema.tenant.Tables.SITE_HOUR;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heatshare.db.schema.tenant.tables.records.SiteHourRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Keeps how sites run hour by hour. Whoever looks often gives a good mean; several that look at once do not disturb each
 * other.
 */
public final class SiteHours {
    private final TenantDatabase database;
    private final Clock clock;

    public SiteHours(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Looks at every site that has miners, and adds what it sees to the present hour. */
    public void look(TenantId tenant) {
        Instant now = clock.instant();
        database.execute(
                tenant,
                tx -> new SiteQuery(tx, now)
                        .sites().stream()
                                .filter(site -> site.minersTotal() > 0)
                                .forEach(site -> add(tx, site, now.truncatedTo(ChronoUnit.HOURS))));
    }

    /** The hours of a site that begin at or after an instant, the earliest first; hours in which nobody looked are not there. */
    public List<SiteHour> since(TenantId tenant, String siteCode, Instant from) {
        return database.read(
                tenant,
                tx -> tx.select(SITE_HOUR.fields())
                        .from(SITE_HOUR)
                        .join(HEAT_SOURCE)
                        .on(HEAT_SOURCE.ID.eq(SITE_HOUR.HEAT_SOURCE_ID))
                        .where(HEAT_SOURCE.CODE.eq(siteCode), SITE_HOUR.HOUR_START.ge(from))
                        .orderBy(SITE_HOUR.HOUR_START)
                        .fetchInto(SITE_HOUR)
                        .map(SiteHours::hour));
    }

    private static void add(DSLContext tx, MinerSite site, Instant hour) {
        tx.insertInto(SITE_HOUR)
                .set(
                        SITE_HOUR.HEAT_SOURCE_ID,
                        DSL.select(HEAT_SOURCE.ID).from(HEAT_SOURCE).where(HEAT_SOURCE.CODE.eq(site.code())))
                .set(SITE_HOUR.HOUR_START, hour)
                .set(SITE_HOUR.LOOKS, 1)
                .set(SITE_HOUR.MINERS_TOTAL, site.minersTotal())
                .set(SITE_HOUR.MINERS_RUNNING, site.minersRunning())
                .set(SITE_HOUR.MINERS_AVAILABLE, site.minersAvailable())
                .set(SITE_HOUR.ELECTRIC_POWER_W, site.electricPowerW())
                .onDuplicateKeyUpdate()
                .set(SITE_HOUR.LOOKS, SITE_HOUR.LOOKS.plus(1))
                .set(SITE_HOUR.MINERS_TOTAL, SITE_HOUR.MINERS_TOTAL.plus(site.minersTotal()))
                .set(SITE_HOUR.MINERS_RUNNING, SITE_HOUR.MINERS_RUNNING.plus(site.minersRunning()))
                .set(SITE_HOUR.MINERS_AVAILABLE, SITE_HOUR.MINERS_AVAILABLE.plus(site.minersAvailable()))
                .set(SITE_HOUR.ELECTRIC_POWER_W, SITE_HOUR.ELECTRIC_POWER_W.plus(site.electricPowerW()))
                .execute();
    }

    private static SiteHour hour(SiteHourRecord row) {
        return new SiteHour(
                row.getHourStart(),
                row.getElectricPowerW() / row.getLooks(),
                row.getMinersAvailable() / (double) row.getMinersTotal());
    }
}
