package org.heatshare.integration.mqtt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.paho.mqtt5.PahoMqtt5Consumer;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.poll.Lookout;
import org.heatshare.integration.quarantine.Quarantine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes up the sources of all tenants. A broker that is not there yet is tried again every ten seconds; one that goes away
 * later is connected to again by its own route.
 *
 * @see "docs/decisions/0112-readings-over-mqtt.md"
 */
public final class MqttRoutes extends RouteBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(MqttRoutes.class);

    private final TenantRegistry tenants;
    private final MqttSources sources;
    private final Intake intake;
    private final Quarantine quarantine;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Map<String, String> failures = new ConcurrentHashMap<>();

    public MqttRoutes(TenantRegistry tenants, MqttSources sources, Intake intake, Quarantine quarantine) {
        this.tenants = tenants;
        this.sources = sources;
        this.intake = intake;
        this.quarantine = quarantine;
    }

    @Override
    public void configure() {
        Lookout.add(this, "mqtt-sources", this::takeUp);
    }

    private void takeUp(Exchange tick) {
        for (Tenant tenant : tenants.findAll()) {
            List<MqttSource> configured = sources.find(tenant.id());
            for (MqttSource source : configured) {
                if (!running.contains(MqttSourceRoute.id(tenant, source))) {
                    takeUp(tenant, source);
                }
            }
        }
    }

    private void takeUp(Tenant tenant, MqttSource source) {
        String id = MqttSourceRoute.id(tenant, source);
        try {
            getContext().addRoutes(new MqttSourceRoute(tenant, source, intake, quarantine));
            running.add(id);
            failures.remove(id);
            LOG.info("{}: reading {} of {} as {}", tenant.id(), source.topic(), source.broker(), source.format());
        } catch (Exception e) {
            failures.put(id, reason(e));
            LOG.warn(
                    "{}: MQTT source {} at {} cannot be reached yet: {}",
                    tenant.id(),
                    source.name(),
                    source.broker(),
                    e.toString());
            remove(id);
        }
    }

    /** How a source stands with its broker. */
    Connection connection(Tenant tenant, MqttSource source) {
        String id = MqttSourceRoute.id(tenant, source);
        if (!running.contains(id)) {
            String failure = failures.get(id);
            return failure == null ? Connection.NOT_TRIED : new Connection(false, failure);
        }
        Route route = getContext().getRoute(id);
        boolean connected = route != null
                && route.getConsumer() instanceof PahoMqtt5Consumer consumer
                && consumer.getClient().isConnected();
        return connected ? Connection.UP : new Connection(false, "the connection to the broker was lost");
    }

    /**
     * Whether a source's broker is there.
     *
     * @param reason why not, in the network's words; absent where it is there or has not been tried yet
     */
    record Connection(boolean up, @Nullable String reason) {
        static final Connection UP = new Connection(true, null);
        static final Connection NOT_TRIED = new Connection(false, null);
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private void remove(String id) {
        try {
            getContext().getRouteController().stopRoute(id);
            getContext().removeRoute(id);
        } catch (Exception e) {
            LOG.debug("Route {} was not there to remove", id, e);
        }
    }
}
