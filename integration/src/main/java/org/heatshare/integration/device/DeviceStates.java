package org.heatshare.integration.device;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;

/**
 * Keeps the last known state of each device: online or not, when last seen, how often in a row it failed, and an alarm
 * in words while something is wrong with it, which ends with the next good answer. Thread-safe.
 */
public final class DeviceStates {
    /** One lost answer is everyday; so many in a row are an outage. */
    public static final int FAILURES_UNTIL_OFFLINE = 3;

    private final TenantDatabase database;

    public DeviceStates(TenantDatabase database) {
        this.database = database;
    }

    /** Writes what was observed in one transaction, in the order given. */
    public void record(TenantId tenant, List<? extends DeviceObservation> observations) {
        if (observations.isEmpty()) {
            return;
        }
        List<Object[]> seen = new ArrayList<>();
        List<Object[]> silent = new ArrayList<>();
        for (DeviceObservation observation : observations) {
            if (observation instanceof DeviceObservation.Silent failure) {
                silent.add(StateRows.silent(failure));
            } else {
                seen.add(StateRows.seen(observation));
            }
        }
        database.execute(tenant, tx -> {
            if (!seen.isEmpty()) {
                tx.batch(StateRows.UPSERT_SEEN)
                        .bind(seen.toArray(Object[][]::new))
                        .execute();
            }
            if (!silent.isEmpty()) {
                tx.batch(StateRows.UPSERT_SILENT)
                        .bind(silent.toArray(Object[][]::new))
                        .execute();
            }
        });
    }
}
