package org.heatshare.integration.metering;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.internal.registry.Exchange;
import org.heatshare.integration.metering.internal.registry.MeterEntry;
import org.heatshare.integration.metering.internal.registry.RegistryReads;
import org.heatshare.integration.metering.internal.registry.RegistryWrites;

/**
 * A municipality's networks, heat sources, meters and where they are. Entries are found by their codes and serials, so
 * that the same document can be applied again. Callers have seen to it that who asks may do so.
 */
public final class MeteringRegistry {
    private final TenantDatabase database;
    private final TenantRegistry tenants;
    private final AuditLog audit;
    private final Clock clock;

    public MeteringRegistry(TenantDatabase database, TenantRegistry tenants, AuditLog audit, Clock clock) {
        this.database = database;
        this.tenants = tenants;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters what is new and takes over what has changed, all of it or nothing. Days that a changed installation
     * touches are worked out anew.
     *
     * @throws IllegalArgumentException naming the entry that does not fit: an unknown code, two meters at one place
     */
    public void apply(TenantId tenant, RegistryEntries entries, String actorSubject) {
        MeteringCalendar calendar = MeteringCalendar.of(tenants.get(tenant));
        database.execute(tenant, tx -> {
            new RegistryWrites(tx, calendar, clock.instant()).apply(entries);
            audit.append(tx, new AuditEntry(actorSubject, "registry.apply", "registry", tenant.slug()));
        });
    }

    /**
     * Enters a meter that stands at a delivery point already, so that what it sent can be replayed.
     *
     * @throws IllegalArgumentException when the meter is in the registry already, there is no such delivery point, or
     *     a later meter stands there
     */
    public void create(TenantId tenant, NewMeter meter, String actorSubject) {
        MeteringCalendar calendar = MeteringCalendar.of(tenants.get(tenant));
        database.execute(tenant, tx -> {
            new RegistryWrites(tx, calendar, clock.instant()).apply(MeterEntry.entries(tx, meter));
            String serial = meter.meter().serial();
            audit.append(tx, new AuditEntry(actorSubject, "meter.create", "meter", serial));
        });
    }

    /**
     * Exchanges a meter; days from the old one's last reading on are worked out anew.
     *
     * @throws IllegalArgumentException when no meter is at the place, or the new one is unknown or elsewhere
     */
    public void exchange(TenantId tenant, MeterExchange exchange, String actorSubject) {
        MeteringCalendar calendar = MeteringCalendar.of(tenants.get(tenant));
        Instant now = clock.instant();
        database.execute(tenant, tx -> {
            new Exchange(tx, calendar, now).run(exchange);
            audit.append(tx, new AuditEntry(actorSubject, "meter.exchange", "meter-point", exchange.meterPoint()));
        });
    }

    public List<HeatNetwork> networks(TenantId tenant) {
        return database.read(tenant, RegistryReads::networks);
    }

    public List<HeatSource> heatSources(TenantId tenant) {
        return database.read(tenant, RegistryReads::heatSources);
    }

    /** What is to be asked for what it knows; retired ones are left out. */
    public List<Device> devices(TenantId tenant, Device.Kind kind) {
        return database.read(tenant, tx -> RegistryReads.devices(tx, kind));
    }

    /** All meters in the order of their serials. */
    public List<HeatMeter> meters(TenantId tenant) {
        return database.read(tenant, tx -> RegistryReads.metersAfter(tx, "", Integer.MAX_VALUE));
    }

    /** A page of meters in the order of their serials. */
    public List<HeatMeter> metersAfter(TenantId tenant, String serial, int limit) {
        return database.read(tenant, tx -> RegistryReads.metersAfter(tx, serial, limit));
    }

    /** The meters of these serials that are in the registry. */
    public List<HeatMeter> metersBySerial(TenantId tenant, Collection<String> serials) {
        return database.read(tenant, tx -> RegistryReads.metersBySerial(tx, serials));
    }

    /** Which meter was where and when, by meter point and in the order of time. */
    public List<MeterInstallation> installations(TenantId tenant) {
        return database.read(tenant, RegistryReads::installations);
    }

    public List<DeliveryPoint> deliveryPoints(TenantId tenant) {
        return database.read(tenant, RegistryReads::deliveryPoints);
    }
}
