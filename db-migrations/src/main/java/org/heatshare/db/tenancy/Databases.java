package org.heatshare.db.tenancy;

import java.time.Clock;

/**
 * All databases of an installation, wired: opened once by whoever starts the application, closed when it ends. Opening
 * contacts no server; {@link TenantMigrator#migrateAll} comes first and makes everything else usable.
 */
public final class Databases implements AutoCloseable {
    private final TenantDatabase database;
    private final TenantRegistry registry;
    private final TenantMigrator migrator;

    private Databases(TenantDatabase database, TenantRegistry registry, TenantMigrator migrator) {
        this.database = database;
        this.registry = registry;
        this.migrator = migrator;
    }

    public static Databases open(DatabaseSettings settings) {
        return open(settings, Clock.systemUTC());
    }

    /** The clock stamps registrations. */
    public static Databases open(DatabaseSettings settings, Clock clock) {
        var directory = new TenantDirectory();
        var connections = Connections.open(settings);
        var database = new TenantDatabase(connections, directory);
        var owner = new Owner(settings);
        var schemas = new SchemaMigration(owner, SchemaMigration.PLATFORM_SQL, SchemaMigration.TENANT_SQL);
        var registry = new TenantRegistry(database, directory, schemas, clock);
        return new Databases(database, registry, new TenantMigrator(schemas, registry, directory));
    }

    public TenantDatabase database() {
        return database;
    }

    public TenantRegistry registry() {
        return registry;
    }

    public TenantMigrator migrator() {
        return migrator;
    }

    @Override
    public void close() {
        database.close();
    }
}
