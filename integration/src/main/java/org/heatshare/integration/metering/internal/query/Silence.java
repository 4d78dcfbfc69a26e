package org.heatshare.integration.metering.internal.query;

import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.METER_STATE;

import java.time.Duration;
import java.time.Instant;
import org.jooq.Condition;

/**
 * When a meter in place is silent, everywhere: it is asked, it has answered before, and it has not for two of its
 * intervals. One that never answered is new; its list says that nothing was read yet.
 */
public final class Silence {
    /** Two intervals of a home's meter. */
    private static final Duration SILENT_AFTER = Duration.ofHours(2);

    private Silence() {}

    public static Condition at(Instant now) {
        return METER_STATE.LAST_SEEN_AT.lt(now.minus(SILENT_AFTER)).and(HEAT_METER.GATEWAY_ID.isNotNull());
    }
}
