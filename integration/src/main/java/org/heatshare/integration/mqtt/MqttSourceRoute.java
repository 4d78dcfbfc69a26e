package org.heatshare.integration.mqtt;

import java.util.List;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.paho.mqtt5.PahoMqtt5Component;
import org.apache.camel.component.paho.mqtt5.PahoMqtt5Configuration;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.login.Login;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.quarantine.Quarantine;
import org.heatshare.integration.quarantine.RawBytes;
import org.heatshare.integration.quarantine.RefusedMessage;

/**
 * One source: every message to the intake or to quarantine, and only then acknowledged. While the database is away the
 * message is tried again and again, and the broker keeps those behind it; one that was not acknowledged comes again when
 * the portal comes back.
 */
final class MqttSourceRoute extends RouteBuilder {
    private static final int AT_LEAST_ONCE = 1;
    private static final int UNACKNOWLEDGED_MAX = 100;
    private static final long SESSION_SECONDS = 7 * 86_400L;
    private static final int CONNECTION_SECONDS_MAX = 10;
    private static final int RECONNECT_DELAY_MAX_MS = 30_000;
    private static final int FOR_EVER = -1;
    private static final int NAME_LENGTH_MAX = 120;

    private final Tenant tenant;
    private final MqttSource source;
    private final Intake intake;
    private final Quarantine quarantine;

    MqttSourceRoute(Tenant tenant, MqttSource source, Intake intake, Quarantine quarantine) {
        this.tenant = tenant;
        this.source = source;
        this.intake = intake;
        this.quarantine = quarantine;
    }

    static String id(Tenant tenant, MqttSource source) {
        return "mqtt-" + tenant.id().slug() + "-" + source.name();
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler()
                .maximumRedeliveries(FOR_EVER)
                .redeliveryDelay(500)
                .useExponentialBackOff()
                .maximumRedeliveryDelay(15_000));
        from(endpoint()).routeId(id(tenant, source)).process(this::take);
    }

    /** Made by hand: a topic's wildcards and a password need no place in an address then. */
    private Endpoint endpoint() {
        var configuration = new PahoMqtt5Configuration();
        configuration.setBrokerUrl(source.broker());
        configuration.setClientId("heatshare-" + id(tenant, source));
        configuration.setQos(AT_LEAST_ONCE);
        configuration.setManualAcksEnabled(true);
        configuration.setCleanStart(false);
        configuration.setSessionExpiryInterval(SESSION_SECONDS);
        configuration.setReceiveMaximum(UNACKNOWLEDGED_MAX);
        configuration.setAutomaticReconnect(true);
        configuration.setConnectionTimeout(CONNECTION_SECONDS_MAX);
        configuration.setMaxReconnectDelay(RECONNECT_DELAY_MAX_MS);
        Login login = source.login();
        if (login != null) {
            configuration.setUserName(login.user());
            configuration.setPassword(login.password());
        }
        var component = getContext().getComponent("paho-mqtt5", PahoMqtt5Component.class);
        var endpoint =
                new ResumingEndpoint("paho-mqtt5:" + id(tenant, source), source.topic(), component, configuration);
        endpoint.setCamelContext(getContext());
        return endpoint;
    }

    private void take(Exchange exchange) {
        byte[] message = exchange.getMessage().getBody(byte[].class);
        String name = "mqtt " + source.name();
        try {
            List<ReadOut> readOuts = source.format().read(message, tenant.zone());
            if (!readOuts.isEmpty()) {
                intake.accept(tenant.id(), readOuts, new IntakeSource(IntakeSource.Kind.PUSH, shortened(name)));
            }
        } catch (MessageRefusedException e) {
            var raw = RawBytes.of(source.format().mediaType(), message);
            quarantine.park(tenant.id(), new RefusedMessage(shortened(name), raw, e.refusal(), null, null));
        }
    }

    private static String shortened(String name) {
        return name.length() <= NAME_LENGTH_MAX ? name : name.substring(0, NAME_LENGTH_MAX);
    }
}
