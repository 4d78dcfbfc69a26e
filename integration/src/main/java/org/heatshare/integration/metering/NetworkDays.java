package org.heatshare.integration.metering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.internal.store.DueDays;
import org.heatshare.integration.metering.internal.store.NetworkDayRows;

/**
 * Keeps the demand of each network by day and hour, the sum over its delivery points. The intake only marks the days
 * that changed; working them out follows behind, because a day changes many times while it is open.
 */
public final class NetworkDays {
    private static final int DAYS_AT_ONCE = 400;

    private final TenantDatabase database;
    private final Clock clock;

    public NetworkDays(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Works out the days that are due, a transaction each, and marks them for the checks; returns how many. */
    public int bringUpToDate(TenantId tenant) {
        List<LocalDate> due = database.read(tenant, tx -> DueDays.find(tx, DAYS_AT_ONCE));
        for (LocalDate day : due) {
            database.execute(tenant, tx -> {
                // Taken first: who changes the day after this marks it anew.
                DueDays.take(tx, day);
                NetworkDayRows.workOut(tx, day);
                DueDays.markForValidation(tx, day, clock.instant());
            });
        }
        return due.size();
    }
}
