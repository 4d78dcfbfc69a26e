package org.heatshare.integration.telegram;

import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.METER_KEY;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
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
import org.jooq.Record2;
import org.jooq.SelectJoinStep;
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
        database.execute(tenant, tx -> set(tx, tenant, serial, key, actorSubject));
    }

    /**
     * Sets the keys of several meters at once, those that a meter has already without effect.
     *
     * @param keys by serial number
     * @throws UnknownMeterException where one of the meters is not there; then none is set
     */
    public void setAll(TenantId tenant, Map<String, MeterKey> keys, String actorSubject) {
        database.execute(tenant, tx -> {
            Map<String, byte[]> sealed = sealedKeys(tx).fetchMap(HEAT_METER.SERIAL, METER_KEY.SEALED);
            keys.forEach((serial, key) -> {
                byte[] before = sealed.get(serial);
                if (before == null || !isSealed(tenant, serial, key, before)) {
                    set(tx, tenant, serial, key, actorSubject);
                }
            });
        });
    }

    private boolean isSealed(TenantId tenant, String serial, MeterKey key, byte[] sealed) {
        try {
            return MeterKey.of(master.open(sealed, owner(tenant, serial))).equals(key);
        } catch (WrongMasterKeyException e) {
            return false;
        }
    }

    private void set(DSLContext tx, TenantId tenant, String serial, MeterKey key, String actorSubject) {
        byte[] sealed = master.seal(key.secret(), owner(tenant, serial));
        tx.insertInto(METER_KEY)
                .set(METER_KEY.METER_ID, meterId(tx, serial))
                .set(METER_KEY.SEALED, sealed)
                .set(METER_KEY.SET_AT, clock.instant())
                .onDuplicateKeyUpdate()
                .set(METER_KEY.SEALED, sealed)
                .set(METER_KEY.SET_AT, clock.instant())
                .execute();
        audit.append(tx, new AuditEntry(actorSubject, "meter-key.set", "heat-meter", serial));
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

    /** The municipality's keys, for the decoder; each is looked up in the database when it is needed. */
    public KeyRing ring(TenantId tenant) {
        return meter -> opened(
                tenant,
                meter,
                database.read(
                        tenant,
                        tx -> sealedKeys(tx)
                                .where(HEAT_METER.SERIAL.eq(meter.id()))
                                .fetchOne(METER_KEY.SEALED)));
    }

    /**
     * The municipality's keys as they are now, for a decoder that must not wait for the database. In memory, too, each
     * stays sealed until it is needed.
     */
    public KeyRing ringOfNow(TenantId tenant) {
        Map<String, byte[]> sealed =
                database.read(tenant, tx -> sealedKeys(tx).fetchMap(HEAT_METER.SERIAL, METER_KEY.SEALED));
        return meter -> opened(tenant, meter, sealed.get(meter.id()));
    }

    private static SelectJoinStep<Record2<String, byte[]>> sealedKeys(DSLContext tx) {
        return tx.select(HEAT_METER.SERIAL, METER_KEY.SEALED)
                .from(METER_KEY)
                .join(HEAT_METER)
                .on(HEAT_METER.ID.eq(METER_KEY.METER_ID));
    }

    private @Nullable MeterKey opened(TenantId tenant, MeterIdentity meter, byte @Nullable [] sealed) {
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
