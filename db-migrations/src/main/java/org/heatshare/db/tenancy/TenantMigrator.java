package org.heatshare.db.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings every database to the newest schema: the platform's, then one tenant's after the other. A tenant whose
 * migration fails is named, and not served until one succeeds; the others are done. It can be repeated at any time, also after it was killed.
 */
public final class TenantMigrator {
    private static final Logger LOG = LoggerFactory.getLogger(TenantMigrator.class);

    private final SchemaMigration schemas;
    private final TenantRegistry registry;
    private final TenantDirectory directory;

    TenantMigrator(SchemaMigration schemas, TenantRegistry registry, TenantDirectory directory) {
        this.schemas = schemas;
        this.registry = registry;
        this.directory = directory;
    }

    public MigrationReport migrateAll() {
        return migrateAll(MigrationProgress.SILENT);
    }

    /** @throws MigrationFailedException where the platform's own database fails, without which nothing works */
    public MigrationReport migrateAll(MigrationProgress progress) {
        // How many tenants there are is known only once their list can be read.
        progress.migrating(Scope.PLATFORM.databaseName(), 1, 1);
        schemas.migratePlatform();
        List<Tenant> tenants = registry.findAll();
        List<TenantId> migrated = new ArrayList<>();
        SortedMap<TenantId, String> failed = new TreeMap<>();
        for (Tenant tenant : tenants) {
            int position = 2 + migrated.size() + failed.size();
            progress.migrating(tenant.databaseName(), position, 1 + tenants.size());
            String failure = migrate(tenant);
            directory.setMigrated(tenant.id(), failure == null);
            if (failure == null) {
                migrated.add(tenant.id());
            } else {
                failed.put(tenant.id(), failure);
            }
        }
        return new MigrationReport(migrated, failed);
    }

    private @Nullable String migrate(Tenant tenant) {
        try {
            schemas.migrate(tenant);
            return null;
        } catch (MigrationFailedException e) {
            LOG.error("Tenant {} is not migrated and will not be served", tenant.id(), e);
            return String.valueOf(e.getMessage());
        }
    }
}
