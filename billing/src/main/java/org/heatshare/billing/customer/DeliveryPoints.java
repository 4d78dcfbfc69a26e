package org.heatshare.billing.customer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;

/**
 * A municipality's delivery points with their contracts, for staff. Safe for use by many threads. Callers enforce who
 * may call, and record that staff were shown personal data before they ask for it.
 */
public final class DeliveryPoints {

    private final TenantDatabase database;
    private final TenantRegistry tenants;
    private final Clock clock;

    /** The clock decides which contracts are today's. */
    public DeliveryPoints(TenantDatabase database, TenantRegistry tenants, Clock clock) {
        this.database = database;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Delivery points for a list. */
    public List<SuppliedPoint> find(TenantId tenant, DeliveryPointQuery query) {
        LocalDate today = today(tenant);
        return database.read(tenant, tx -> new DeliveryPointReader(tx, today).find(query));
    }

    /** How many delivery points the search finds. */
    public int count(TenantId tenant, DeliveryPointQuery query) {
        LocalDate today = today(tenant);
        return database.read(tenant, tx -> new DeliveryPointReader(tx, today).count(query));
    }

    /** One delivery point by its code. */
    public Optional<SuppliedPoint> find(TenantId tenant, String code, Discretion discretion) {
        LocalDate today = today(tenant);
        return database.read(tenant, tx -> new DeliveryPointReader(tx, today).find(code, discretion));
    }

    /** All contracts that a delivery point has and had, the latest first. */
    public List<ContractSummary> findContracts(TenantId tenant, String code, Discretion discretion) {
        return database.read(tenant, tx -> ContractReader.findAt(tx, code, discretion));
    }

    private LocalDate today(TenantId tenant) {
        return LocalDate.ofInstant(clock.instant(), tenants.get(tenant).zone());
    }
}
