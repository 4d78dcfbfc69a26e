package org.heatshare.portal.wiring;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.login.Login;
import org.heatshare.integration.login.Logins;

/** Logins from {@code heatshare.login.<municipality>.<name>.user} and {@code .password}. */
final class ConfiguredLogins implements Logins {
    private final Config config;

    ConfiguredLogins(Config config) {
        this.config = config;
    }

    @Override
    public Optional<Login> find(TenantId tenant, String name) {
        return value(tenant, name, "user")
                .flatMap(user -> value(tenant, name, "password").map(password -> new Login(user, password)));
    }

    private Optional<String> value(TenantId tenant, String name, String part) {
        return config.getOptionalValue("heatshare.login.%s.%s.%s".formatted(tenant.slug(), name, part), String.class);
    }
}
