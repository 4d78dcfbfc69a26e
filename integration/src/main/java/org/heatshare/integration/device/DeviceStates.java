package org.heatshare.integration.device;

import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.DEVICE_STATE;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.jooq.Condition;

/**
 * Keeps the last known state of each device: online or not, when last seen, how often in a row it failed, and an alarm
 * in words while something needs a person. An alarm resolves itself with the next good answer. Thread-safe.
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

    /** Devices with an alarm, the oldest alarm first. */
    public List<DeviceAlarm> findAlarms(TenantId tenant, int limit) {
        return database.read(
                tenant,
                tx -> tx.select(
                                DEVICE.CODE,
                                DEVICE.KIND,
                                DEVICE_STATE.ALARM,
                                DEVICE_STATE.ALARM_SINCE,
                                DEVICE_STATE.LAST_SEEN_AT)
                        .from(DEVICE_STATE)
                        .join(DEVICE)
                        .on(DEVICE.ID.eq(DEVICE_STATE.DEVICE_ID))
                        .where(alarmed())
                        .orderBy(DEVICE_STATE.ALARM_SINCE, DEVICE.CODE)
                        .limit(limit)
                        .fetch(row -> new DeviceAlarm(
                                row.value1(),
                                DeviceKind.valueOf(row.value2()),
                                row.value3(),
                                row.value4(),
                                row.value5())));
    }

    public int countAlarms(TenantId tenant) {
        return database.read(
                tenant,
                tx -> tx.fetchCount(tx.selectOne()
                        .from(DEVICE_STATE)
                        .join(DEVICE)
                        .on(DEVICE.ID.eq(DEVICE_STATE.DEVICE_ID))
                        .where(alarmed())));
    }

    private static Condition alarmed() {
        return DEVICE_STATE.ALARM.isNotNull().and(DEVICE.RETIRED_AT.isNull());
    }
}
