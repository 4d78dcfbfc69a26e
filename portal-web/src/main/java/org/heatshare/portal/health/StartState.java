package org.heatshare.portal.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heatshare.db.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** How the last start went: which municipalities could not be brought to the newest schema. */
@ApplicationScoped
public class StartState {

    private volatile @Nullable Map<String, String> failed;

    /** Called once when all migrations were tried. */
    public void migrated(Map<TenantId, String> failures) {
        Map<String, String> bySlug = new TreeMap<>();
        failures.forEach((tenant, reason) -> bySlug.put(tenant.slug(), reason));
        failed = bySlug;
    }

    /** Reasons by municipality; empty until the migrations are done. */
    Optional<Map<String, String>> migrationFailures() {
        return Optional.ofNullable(failed);
    }
}
