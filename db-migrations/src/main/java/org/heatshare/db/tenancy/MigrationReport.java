package org.heatshare.db.tenancy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of each tenant when all were migrated.
 *
 * @param failed why, in words, by tenant; these tenants are not served until a later migration succeeds
 */
public record MigrationReport(List<TenantId> migrated, SortedMap<TenantId, String> failed) {
    public MigrationReport {
        migrated = List.copyOf(migrated);
        failed = new TreeMap<>(Map.copyOf(failed));
    }

    public boolean isComplete() {
        return failed.isEmpty();
    }
}
