package org.heatshare.portal.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.webhook.AddressGuard;
import org.heatshare.integration.webhook.WebhookDeliveries;
import org.heatshare.integration.webhook.WebhookRoute;
import org.heatshare.integration.webhook.Webhooks;

/** Webhooks: who is told of what, and the route that tells them. */
@ApplicationScoped
class WebhookWiring {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    @ConfigProperty(name = "heatshare.webhooks.loopback-allowed", defaultValue = "false")
    boolean loopbackAllowed;

    @Produces
    @Singleton
    Webhooks webhooks(TenantDatabase database, MasterKey master, AuditLog audit, Clock clock) {
        return new Webhooks(database, master, new AddressGuard(loopbackAllowed), audit, clock);
    }

    @Produces
    @Singleton
    WebhookDeliveries deliveries(TenantDatabase database, AuditLog audit, Clock clock) {
        return new WebhookDeliveries(database, audit, clock);
    }

    @Produces
    @Singleton
    WebhookRoute route(TenantRegistry tenants, TenantDatabase database, MasterKey master, Clock clock) {
        return new WebhookRoute(tenants, database, master, new AddressGuard(loopbackAllowed), PATIENCE, clock);
    }
}
