package org.heatshare.integration.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.webhook.internal.OldDeliveries;
import org.heatshare.integration.webhook.internal.Sending;
import org.heatshare.integration.webhook.internal.Turns.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends each municipality's deliveries, a few webhooks at the same time, and removes old ones. Several nodes may run it: each
 * webhook is sent to by one of them at a time.
 */
public final class WebhookRoute extends RouteBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookRoute.class);
    private static final String ROUNDS = "seda:webhook-rounds";

    private final TenantRegistry tenants;
    private final TenantDatabase database;
    private final Sending sending;
    private final Clock clock;

    private record Round(TenantId tenant, Turn turn) {}

    /** @param patience how long one delivery may take */
    public WebhookRoute(
            TenantRegistry tenants,
            TenantDatabase database,
            MasterKey master,
            AddressGuard guard,
            Duration patience,
            Clock clock) {
        this.tenants = tenants;
        this.database = database;
        this.sending = new Sending(database, master, guard, patience, clock);
        this.clock = clock;
    }

    // spotless:off
    @Override
    public void configure() throws Exception {
        getContext().addService(sending);
        from("timer:webhooks?delay=2000&period=2000").routeId("webhooks")
                .process(this::takeDue)
                .split(body()).to(ROUNDS + "?size=10000");
        from(ROUNDS + "?concurrentConsumers=8&size=10000").routeId("webhook-rounds")
                .process(this::send);
        from("timer:webhook-clean-up?delay=90000&period=3600000").routeId("webhook-clean-up")
                .process(this::cleanUp);
    }
    // spotless:on

    /** One tenant's trouble delays no other. */
    private void takeDue(Exchange tick) {
        List<Round> rounds = new ArrayList<>();
        for (Tenant tenant : tenants.findAll()) {
            try {
                sending.takeDue(tenant.id()).forEach(turn -> rounds.add(new Round(tenant.id(), turn)));
            } catch (RuntimeException e) {
                LOG.error("{}: nobody knows which deliveries are due; it is tried again", tenant.id(), e);
            }
        }
        tick.getMessage().setBody(rounds);
    }

    private void send(Exchange exchange) {
        Round round = exchange.getMessage().getBody(Round.class);
        try {
            sending.send(round.tenant(), round.turn());
        } catch (RuntimeException e) {
            LOG.error(
                    "{}: webhook {} could not be sent to; it is tried again",
                    round.tenant(),
                    round.turn().webhook(),
                    e);
        }
    }

    private void cleanUp(Exchange tick) {
        for (Tenant tenant : tenants.findAll()) {
            try {
                database.execute(tenant.id(), tx -> OldDeliveries.remove(tx, clock.instant()));
            } catch (RuntimeException e) {
                LOG.error("{}: old deliveries could not be removed; it is tried again", tenant.id(), e);
            }
        }
    }
}
