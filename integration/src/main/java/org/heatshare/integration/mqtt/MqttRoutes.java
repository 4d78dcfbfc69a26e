package org.heatshare.integration.mqtt;

import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.poll.Lookout;
import org.heatshare.integration.quarantine.Quarantine;
import org.jspecify.annotations.Nullable;

/**
 * Takes up the sources of all tenants. A broker that is not there yet is tried again every ten seconds; one that goes away
 * later is connected to again by its own route.
 *
 * @see "docs/decisions/0112-readings-over-mqtt.md"
 */
public final class MqttRoutes extends RouteBuilder {
    private final TenantRegistry tenants;
    private final MqttSources sources;
    private final Intake intake;
    private final Quarantine quarantine;
    private volatile @Nullable BrokerRoutes routes;

    public MqttRoutes(TenantRegistry tenants, MqttSources sources, Intake intake, Quarantine quarantine) {
        this.tenants = tenants;
        this.sources = sources;
        this.intake = intake;
        this.quarantine = quarantine;
    }

    @Override
    public void configure() {
        var brokers = new BrokerRoutes(getContext());
        routes = brokers;
        Lookout.add(this, "mqtt-sources", tick -> takeUp(brokers));
    }

    private void takeUp(BrokerRoutes brokers) {
        for (Tenant tenant : tenants.findAll()) {
            for (MqttSource source : sources.find(tenant.id())) {
                String id = MqttSourceRoute.id(tenant, source);
                if (!brokers.has(id)) {
                    brokers.takeUp(
                            id,
                            new MqttSourceRoute(tenant, source, intake, quarantine),
                            "%s of %s as %s".formatted(source.topic(), source.broker(), source.format()));
                }
            }
        }
    }

    /** How a source stands with its broker. */
    BrokerRoutes.Connection connection(Tenant tenant, MqttSource source) {
        BrokerRoutes brokers = routes;
        return brokers == null
                ? BrokerRoutes.Connection.NOT_TRIED
                : brokers.connection(MqttSourceRoute.id(tenant, source));
    }
}
