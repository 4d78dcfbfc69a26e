package org.heatshare.portal.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.DatabaseSettings;
import org.heatshare.db.tenancy.DatabaseSettings.Account;
import org.heatshare.db.tenancy.Databases;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantRegistry;

/** The databases as configured, and what everything else needs of them. */
@ApplicationScoped
class DatabaseWiring {

    @Inject
    @ConfigProperty(name = "heatshare.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "heatshare.db.user")
    String user;

    @Inject
    @ConfigProperty(name = "heatshare.db.password")
    String password;

    @Inject
    @ConfigProperty(name = "heatshare.db.owner.user")
    String owner;

    @Inject
    @ConfigProperty(name = "heatshare.db.owner.password")
    String ownerPassword;

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Databases databases(Clock clock) {
        DatabaseSettings settings =
                new DatabaseSettings(url, new Account(user, password), new Account(owner, ownerPassword));
        return Databases.open(settings, clock);
    }

    void close(@Disposes Databases databases) {
        databases.close();
    }

    @Produces
    @Singleton
    TenantDatabase tenantDatabase(Databases databases) {
        return databases.database();
    }

    @Produces
    @Singleton
    TenantRegistry registry(Databases databases) {
        return databases.registry();
    }

    @Produces
    @Singleton
    AuditLog auditLog(Clock clock) {
        return new AuditLog(clock);
    }
}
