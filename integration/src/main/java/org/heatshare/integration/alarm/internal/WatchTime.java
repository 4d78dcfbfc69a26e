package org.heatshare.integration.alarm.internal;

import static org.heatshare.db.schema.tenant.Tables.ALARM_WATCH;

import java.time.Duration;
import java.time.Instant;
import org.heatshare.db.schema.tenant.tables.records.AlarmWatchRecord;
import org.jooq.DSLContext;

/** Since when devices are watched without a gap. */
public final class WatchTime {
    /** A restart is no gap; longer, and devices were not asked either. */
    private static final Duration GAP = Duration.ofMinutes(10);

    private WatchTime() {}

    /** Notes that somebody looks now, and tells since when. Of several that look at once, the others wait. */
    public static Instant look(DSLContext tx, Instant now) {
        tx.insertInto(ALARM_WATCH)
                .set(ALARM_WATCH.LOOKED_AT, now)
                .set(ALARM_WATCH.WATCHING_SINCE, now)
                .onDuplicateKeyIgnore()
                .execute();
        AlarmWatchRecord row = tx.selectFrom(ALARM_WATCH).forUpdate().fetchSingle();
        if (row.getLookedAt().plus(GAP).isBefore(now)) {
            row.setWatchingSince(now);
        }
        row.setLookedAt(now);
        row.store();
        return row.getWatchingSince();
    }
}
