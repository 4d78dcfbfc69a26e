package org.heatshare.integration.validation.internal.store;

import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.validation.Threshold;
import org.heatshare.integration.validation.Thresholds;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Of how many of a network's homes it is known what they took in a time.
 *
 * @param all homes with a meter, also those whose meter has not been heard of
 */
record KnownHomes(int known, int all) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Meter points that had a meter for some of the day. */
    static Condition metered(MeteringCalendar calendar, LocalDate day) {
        return METER_POINT.ID.in(DSL.select(METER_INSTALLATION.METER_POINT_ID)
                .from(METER_INSTALLATION)
                .where(METER_INSTALLATION.INSTALLED_AT.lt(calendar.endOf(day)))
                .and(METER_INSTALLATION
                        .REMOVED_AT
                        .isNull()
                        .or(METER_INSTALLATION.REMOVED_AT.gt(calendar.startOf(day)))));
    }

    /** Whether a balance can be drawn up. */
    boolean areEnough(Thresholds thresholds) {
        BigDecimal least = thresholds.get(Threshold.NETWORK_HOMES_KNOWN_MIN_PERCENT);
        return known > 0
                && HUNDRED.multiply(BigDecimal.valueOf(known)).compareTo(least.multiply(BigDecimal.valueOf(all))) >= 0;
    }

    /** What all took, those not known put at the mean of the others: one silent meter of many hides no leak. */
    long ofAll(long wattHours) {
        return known >= all ? wattHours : wattHours * all / known;
    }
}
