package org.heatshare.integration.metering;

import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works out the network sums that are due, every few seconds, one municipality after the other. */
public final class NetworkDaysRoute extends RouteBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkDaysRoute.class);
    private static final String EVERY_FEW_SECONDS = "timer:network-days?delay=5000&period=5000";

    private final TenantRegistry tenants;
    private final NetworkDays networkDays;

    public NetworkDaysRoute(TenantRegistry tenants, NetworkDays networkDays) {
        this.tenants = tenants;
        this.networkDays = networkDays;
    }

    @Override
    public void configure() {
        from(EVERY_FEW_SECONDS)
                .routeId("network-days")
                .process(exchange -> tenants.findAll().forEach(this::bringUpToDate));
    }

    /** One municipality's trouble must not keep another's sums back; what failed stays due. */
    private void bringUpToDate(Tenant tenant) {
        try {
            networkDays.bringUpToDate(tenant.id());
        } catch (RuntimeException e) {
            LOG.warn("Network sums of {} wait: {}", tenant.id(), e.getMessage());
        }
    }
}
