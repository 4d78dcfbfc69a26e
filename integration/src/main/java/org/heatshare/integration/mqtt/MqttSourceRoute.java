package org.heatshare.integration.mqtt;

import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.Tenant;
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
        var subscription = new Subscription(
                id(tenant, source),
                source.broker(),
                source.topic(),
                source.login(),
                Subscription.Keeping.FOR_A_WEEK,
                () -> {});
        from(subscription.endpoint(getContext())).routeId(subscription.id()).process(this::take);
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
