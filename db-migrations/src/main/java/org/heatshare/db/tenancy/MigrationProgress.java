package org.heatshare.db.tenancy;

/** Is told how far the migration of all databases has come. */
@FunctionalInterface
public interface MigrationProgress {
    MigrationProgress SILENT = (database, position, total) -> {};

    /**
     * A database is about to be migrated.
     *
     * @param position from 1, the platform's own database first
     * @param total all databases, the platform's included; 1 while only that one is known
     */
    void migrating(String database, int position, int total);
}
