package org.heatshare.integration.routes;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.NetworkDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works out the networks' demand of days that changed, every few seconds, so that what the intake took is soon seen. */
public final class NetworkDayRoute extends RouteBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkDayRoute.class);

    private final TenantRegistry tenants;
    private final NetworkDays days;

    public NetworkDayRoute(TenantRegistry tenants, NetworkDays days) {
        this.tenants = tenants;
        this.days = days;
    }

    @Override
    public void configure() {
        from("timer:network-days?delay=5000&period=10000")
                .routeId("network-days")
                .process(this::workOut);
    }

    /** One tenant's trouble delays no other. */
    private void workOut(Exchange tick) {
        for (Tenant tenant : tenants.findAll()) {
            try {
                days.bringUpToDate(tenant.id());
            } catch (RuntimeException e) {
                LOG.error("{}: the networks' demand could not be worked out; it is tried again", tenant.id(), e);
            }
        }
    }
}
