package org.heatshare.integration.routes;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.quarantine.QuarantineRetention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes hourly what each municipality's quarantine has kept long enough. */
public final class QuarantineCleanUpRoute extends RouteBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(QuarantineCleanUpRoute.class);

    private final TenantRegistry tenants;
    private final QuarantineRetention retention;

    public QuarantineCleanUpRoute(TenantRegistry tenants, QuarantineRetention retention) {
        this.tenants = tenants;
        this.retention = retention;
    }

    @Override
    public void configure() {
        from("timer:quarantine-clean-up?delay=60000&period=3600000")
                .routeId("quarantine-clean-up")
                .process(this::cleanUp);
    }

    /** One tenant's trouble delays no other. */
    private void cleanUp(Exchange tick) {
        for (Tenant tenant : tenants.findAll()) {
            try {
                retention.cleanUp(tenant.id());
            } catch (RuntimeException e) {
                LOG.error("{}: the quarantine could not be cleaned up; it is tried again", tenant.id(), e);
            }
        }
    }
}
