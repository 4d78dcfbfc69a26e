package org.heatshare.integration.routes;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.alarm.AlarmWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for devices in trouble every minute. */
public final class AlarmRoute extends RouteBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(AlarmRoute.class);

    private final TenantRegistry tenants;
    private final AlarmWatch watch;

    public AlarmRoute(TenantRegistry tenants, AlarmWatch watch) {
        this.tenants = tenants;
        this.watch = watch;
    }

    @Override
    public void configure() {
        from("timer:alarms?delay=30000&period=60000").routeId("alarms").process(this::look);
    }

    /** One tenant's trouble delays no other. */
    private void look(Exchange tick) {
        for (Tenant tenant : tenants.findAll()) {
            try {
                watch.look(tenant.id());
            } catch (RuntimeException e) {
                LOG.error("{}: devices could not be looked at; it is tried again", tenant.id(), e);
            }
        }
    }
}
