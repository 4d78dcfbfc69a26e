package org.heatshare.integration.login;

import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;

/** The logins that the installation's configuration holds, by tenant and name. */
@FunctionalInterface
public interface Logins {
    /** An installation without any. */
    Logins NONE = (tenant, name) -> Optional.empty();

    Optional<Login> find(TenantId tenant, String name);
}
