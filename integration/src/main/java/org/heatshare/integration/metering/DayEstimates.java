package org.heatshare.integration.metering;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.internal.intake.PointChange;
import org.heatshare.integration.metering.internal.store.ExpectedDays;

/**
 * Fills gaps at meter points in the shape of what was to be expected. What was measured stays; a reading that arrives
 * later holds at once, and what is left of the gap keeps its shape and sums to the register's new difference. Safe for
 * use by many threads.
 *
 * @see "docs/decisions/0131-gaps-have-a-shape.md"
 */
public final class DayEstimates {
    private static final int REASON_MAX = 255;

    private final TenantDatabase database;
    private final TenantRegistry tenants;
    private final AuditLog audit;
    private final Clock clock;

    DayEstimates(TenantDatabase database, TenantRegistry tenants, AuditLog audit, Clock clock) {
        this.database = database;
        this.tenants = tenants;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters estimates of days at a meter point; those of the same days that were entered before are kept as versions.
     *
     * @param days in the order of time, at least one
     * @param reason why, 1 to 255 characters
     * @throws IllegalArgumentException for an unknown meter point, no day or no reason
     */
    public void enter(TenantId tenant, String meterPoint, List<DayEstimate> days, String reason, String actorSubject) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException(
                    "days of meter point '" + meterPoint + "' are empty: nothing to estimate");
        }
        if (reason.isBlank() || reason.length() > REASON_MAX) {
            throw new IllegalArgumentException("reason '" + reason + "' must have 1 to " + REASON_MAX + " characters");
        }
        MeteringCalendar calendar = MeteringCalendar.of(tenants.get(tenant));
        Instant now = clock.instant();
        database.execute(tenant, tx -> {
            PointChange change = PointChange.lock(tx, calendar, meterPoint, now);
            ExpectedDays.append(tx, change.meterPointId(), days, reason.strip(), actorSubject, now);
            change.workOut(days.get(0).day(), days.get(days.size() - 1).day());
            audit.append(tx, new AuditEntry(actorSubject, "consumption.estimate", "meter point", meterPoint));
        });
    }
}
