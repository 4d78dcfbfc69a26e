package org.heatshare.integration.routes;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.minersite.SiteHours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the miner sites every minute, so that how they ran hour by hour is known. */
public final class SiteHourRoute extends RouteBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(SiteHourRoute.class);

    private final TenantRegistry tenants;
    private final SiteHours hours;

    public SiteHourRoute(TenantRegistry tenants, SiteHours hours) {
        this.tenants = tenants;
        this.hours = hours;
    }

    @Override
    public void configure() {
        from("timer:site-hours?delay=60000&period=60000").routeId("site-hours").process(this::look);
    }

    /** One tenant's trouble delays no other. */
    private void look(Exchange tick) {
        for (Tenant tenant : tenants.findAll()) {
            try {
                hours.look(tenant.id());
            } catch (RuntimeException e) {
                LOG.error("{}: the sites could not be looked at; it is tried again", tenant.id(), e);
            }
        }
    }
}
