package org.heatshare.integration.device;

import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;
import static org.heatshare.db.schema.tenant.Tables.METER_STATE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.jooq.Condition;

/**
 * Finds the installed heat meters that we ask and that have not answered for two of their intervals: two hours for a
 * home's meter. Meters that nobody has read yet do not count, as a new one is asked within minutes.
 */
public final class SilentMeters {
    /** Two intervals of a home's meter. */
    public static final Duration SILENT_AFTER = Duration.ofHours(2);

    private final TenantDatabase database;
    private final Clock clock;

    public SilentMeters(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The longest silent first. */
    public List<SilentMeter> find(TenantId tenant, int offset, int limit) {
        return database.read(
                tenant,
                tx -> tx.select(HEAT_METER.SERIAL, METER_POINT.CODE, DEVICE.CODE, METER_STATE.LAST_SEEN_AT)
                        .from(METER_INSTALLATION)
                        .join(METER_POINT)
                        .on(METER_POINT.ID.eq(METER_INSTALLATION.METER_POINT_ID))
                        .join(HEAT_METER)
                        .on(HEAT_METER.ID.eq(METER_INSTALLATION.METER_ID))
                        .join(DEVICE)
                        .on(DEVICE.ID.eq(HEAT_METER.GATEWAY_ID))
                        .join(METER_STATE)
                        .on(METER_STATE.METER_ID.eq(HEAT_METER.ID))
                        .where(silent())
                        .orderBy(METER_STATE.LAST_SEEN_AT, HEAT_METER.SERIAL)
                        .offset(offset)
                        .limit(limit)
                        .fetch(row -> new SilentMeter(row.value1(), row.value2(), row.value3(), row.value4())));
    }

    public int count(TenantId tenant) {
        return database.read(
                tenant,
                tx -> tx.fetchCount(tx.selectOne()
                        .from(METER_INSTALLATION)
                        .join(HEAT_METER)
                        .on(HEAT_METER.ID.eq(METER_INSTALLATION.METER_ID))
                        .join(METER_STATE)
                        .on(METER_STATE.METER_ID.eq(HEAT_METER.ID))
                        .where(silent().and(HEAT_METER.GATEWAY_ID.isNotNull()))));
    }

    private Condition silent() {
        Instant seenBefore = clock.instant().minus(SILENT_AFTER);
        return METER_INSTALLATION.REMOVED_AT.isNull().and(METER_STATE.LAST_SEEN_AT.lt(seenBefore));
    }
}
