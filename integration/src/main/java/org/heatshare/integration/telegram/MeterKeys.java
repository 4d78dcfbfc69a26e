package org.heatshare.integration.telegram;

import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.METER_KEY;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.heatmeter.security.MeterKey;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.sealing.MasterKey.WrongMasterKeyException;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a municipality's meters. They can be set, replaced and removed, and are read by the decoder alone; nobody is
 * shown one. Each change is entered in the audit log, without the key. Safe for use by many threads.
 */
public final class MeterKeys {
    private final TenantDatabase database;
    private final AuditLog audit;
    private final MasterKey master;
    private final Clock clock;

    public MeterKeys(TenantDatabase database, AuditLog audit, MasterKey master, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.master = master;
        this.clock = clock;
    }

    /**
     * Sets a meter's key, in place of the one that it has.
     *
     * @throws UnknownMeterException where there is no such meter
     */
    public void set(TenantId tenant, String serial, MeterKey key, String actorSubject) {
        database.execute(tenant, tx -> {
            int meter = meterId(tx, serial);
            byte[] sealed = master.seal(key.secret(), owner(tenant, serial));
            tx.insertInto(METER_KEY)
                    .set(METER_KEY.METER_ID, meter)
                    .set(METER_KEY.SEALED, sealed)
                    .set(METER_KEY.SET_AT, clock.instant())
                    .onDuplicateKeyUpdate()
                    .set(METER_KEY.SEALED, sealed)
                    .set(METER_KEY.SET_AT, clock.instant())
                    .execute();
            audit.append(tx, new AuditEntry(actorSubject, "meter-key.set", "heat-meter", serial));
        });
    }

    /**
     * Removes a meter's key, if it has one: its encrypted telegrams go to quarantine from then on.
     *
     * @throws UnknownMeterException where there is no such meter
     */
    public void remove(TenantId tenant, String serial, String actorSubject) {
        database.execute(tenant, tx -> {
            int removed = tx.deleteFrom(METER_KEY)
                    .where(METER_KEY.METER_ID.eq(meterId(tx, serial)))
                    .execute();
            if (removed > 0) {
                audit.append(tx, new AuditEntry(actorSubject, "meter-key.remove", "heat-meter", serial));
            }
        });
    }

    /** Since when a meter has the key that it has; empty where it has none. */
    public Optional<Instant> setAt(TenantId tenant, String serial) {
        return database.read(
                tenant,
                tx -> tx.select(METER_KEY.SET_AT)
                        .from(METER_KEY)
                        .join(HEAT_METER)
                        .on(HEAT_METER.ID.eq(METER_KEY.METER_ID))
                        .where(HEAT_METER.SERIAL.eq(serial))
                        .fetchOptional(METER_KEY.SET_AT));
    }

    /** The municipality's keys, for the decoder. */
    public KeyRing ring(TenantId tenant) {
        return meter -> find(tenant, meter);
    }

    private @Nullable MeterKey find(TenantId tenant, MeterIdentity meter) {
        byte[] sealed = database.read(
                tenant,
                tx -> tx.select(METER_KEY.SEALED)
                        .from(METER_KEY)
                        .join(HEAT_METER)
                        .on(HEAT_METER.ID.eq(METER_KEY.METER_ID))
                        .where(HEAT_METER.SERIAL.eq(meter.id()))
                        .fetchOne(METER_KEY.SEALED));
        if (sealed == null) {
            return null;
        }
        try {
            return MeterKey.of(master.open(sealed, owner(tenant, meter.id())));
        } catch (WrongMasterKeyException e) {
            throw new MbusException(
                    MbusError.BAD_KEY,
                    "The key kept of meter %s was sealed under another heatshare.meter-keys.master-key; set it again."
                            .formatted(meter.id()),
                    meter);
        }
    }

    private static int meterId(DSLContext tx, String serial) {
        return tx.select(HEAT_METER.ID)
                .from(HEAT_METER)
                .where(HEAT_METER.SERIAL.eq(serial))
                .fetchOptional(HEAT_METER.ID)
                .orElseThrow(() -> new UnknownMeterException(serial));
    }

    private static String owner(TenantId tenant, String serial) {
        return tenant.slug() + "/" + serial;
    }
}
