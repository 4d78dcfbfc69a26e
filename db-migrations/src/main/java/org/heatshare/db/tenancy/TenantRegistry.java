package org.heatshare.db.tenancy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The municipalities of this installation. A tenant stands in the registry only once its database, its role and its
 * tables are there, so whoever finds one can use it.
 */
public final class TenantRegistry {
    private final TenantDatabase database;
    private final TenantDirectory directory;
    private final SchemaMigration schemas;
    private final Clock clock;

    TenantRegistry(TenantDatabase database, TenantDirectory directory, SchemaMigration schemas, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.schemas = schemas;
        this.clock = clock;
    }

    /** In the order of their slugs. */
    public List<Tenant> findAll() {
        return database.platform(directory::findAll);
    }

    public Optional<Tenant> find(TenantId id) {
        return Optional.ofNullable(database.lookUp(id));
    }

    /** @throws UnknownTenantException where no such tenant is registered */
    public Tenant get(TenantId id) {
        return database.get(id);
    }

    /**
     * Makes the tenant's database, tables and role, and then lists it. Can be repeated after it stopped half-way; of a
     * registered tenant it takes a new name and language.
     *
     * @throws IllegalArgumentException where it is registered with another country, currency, zone or metering day
     */
    public void register(Tenant tenant) {
        Tenant registered = find(tenant.id()).orElse(null);
        if (registered != null && !sameBasis(registered, tenant)) {
            throw new IllegalArgumentException("tenant '" + tenant.id() + "' is registered as " + registered
                    + "; country, currency, zone, metering day and database cannot be changed to " + tenant);
        }
        schemas.migrate(tenant);
        database.platform(platform -> {
            if (registered == null) {
                directory.insert(platform, tenant, clock.instant());
            } else if (!registered.equals(tenant)) {
                directory.rename(platform, tenant);
            }
            return tenant;
        });
    }

    private static boolean sameBasis(Tenant one, Tenant other) {
        return one.country().equals(other.country())
                && one.currency().equals(other.currency())
                && one.zone().equals(other.zone())
                && one.meteringDay() == other.meteringDay()
                && one.databaseName().equals(other.databaseName())
                && one.roleName().equals(other.roleName());
    }
}
