package org.heatshare.integration.routes;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.validation.Validation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the checks over days that changed, some seconds of every half minute, so that everything else has the rest. */
public final class ValidationRoute extends RouteBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(ValidationRoute.class);

    private final TenantRegistry tenants;
    private final Validation validation;

    public ValidationRoute(TenantRegistry tenants, Validation validation) {
        this.tenants = tenants;
        this.validation = validation;
    }

    @Override
    public void configure() {
        from("timer:validation?delay=20000&period=30000").routeId("validation").process(this::lookAtDays);
    }

    /** One tenant's trouble delays no other. */
    private void lookAtDays(Exchange tick) {
        for (Tenant tenant : tenants.findAll()) {
            try {
                validation.bringUpToDate(tenant.id());
            } catch (RuntimeException e) {
                LOG.error("{}: days could not be checked; it is tried again", tenant.id(), e);
            }
        }
    }
}
