package org.heatshare.integration.metering;

import java.time.Instant;
import java.util.List;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.internal.query.ReadOutHistory;

/** What a meter told, as it was kept: of several versions of an instant, the one that holds. */
public final class MeterReadOuts {
    private final TenantDatabase database;

    public MeterReadOuts(TenantDatabase database) {
        this.database = database;
    }

    /** Read-outs from one instant on until another, the earliest first; none where the meter is not known. */
    public List<StoredReadOut> find(TenantId tenant, String serial, Instant from, Instant until, int limit) {
        return database.read(tenant, tx -> ReadOutHistory.find(tx, serial, from, until, limit));
    }
}
