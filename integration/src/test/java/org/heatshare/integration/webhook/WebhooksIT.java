package org.heatshare.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.schema.tenant.Tables.AUDIT_ENTRY;
import static org.heatshare.db.schema.tenant.Tables.WEBHOOK;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.outbox.Event;
import org.heatshare.db.outbox.EventType;
import org.heatshare.db.outbox.Outbox;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.webhook.DeliveryQuery.Show;
import org.heatshare.integration.webhook.DeliveryQuery.Sort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class WebhooksIT {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final NewWebhook ASKED = new NewWebhook(
            " Service desk ", "https://desk.example.com/hooks", Set.of(EventType.ALARM_RAISED, EventType.BATCH_DONE));

    private final TestTenants tenants;
    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;

    WebhooksIT(TestTenants tenants) {
        this.tenants = tenants;
        AuditLog audit = new AuditLog(CLOCK);
        MasterKey master = MasterKey.of("a master key for tests, long enough to be one");
        webhooks = new Webhooks(tenants.database(), master, new AddressGuard(false), audit, CLOCK);
        deliveries = new WebhookDeliveries(tenants.database(), audit, CLOCK);
    }

    @BeforeEach
    void empty() {
        tenants.clear();
    }

    @Test
    void keepsItsSecretSealedAndTellsOnlyItsOwnMunicipality() {
        Webhooks.Registered hook = webhooks.register(NORRVIK, ASKED, "anna");

        assertThat(hook.secret().text()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(webhooks.find(NORRVIK))
                .containsExactly(new Webhook(
                        hook.id(),
                        "Service desk",
                        "https://desk.example.com/hooks",
                        Set.of(EventType.ALARM_RAISED, EventType.BATCH_DONE),
                        Webhook.State.ACTIVE,
                        NOW,
                        new DeliveryCounts(0, 0, 0, 0),
                        null));
        assertThat(webhooks.find(KALTIO)).isEmpty();
        byte[] kept = tenants.database()
                .read(NORRVIK, tx -> tx.select(WEBHOOK.SECRET).from(WEBHOOK).fetchSingle(WEBHOOK.SECRET));
        assertThat(kept).hasSize(12 + 32 + 16);
        assertThat(HexFormat.of().formatHex(kept))
                .doesNotContain(HexFormat.of().formatHex(hook.secret().bytes()));
    }

    @Test
    void nobodyElseChangesOrReadsAWebhook() {
        Webhooks.Registered hook = webhooks.register(NORRVIK, ASKED, "anna");
        happens(EventType.ALARM_RAISED);
        Webhook before = webhooks.find(NORRVIK, hook.id()).orElseThrow();
        long delivery = all(hook).get(0).id();

        webhooks.pause(KALTIO, hook.id(), "kaltio-admin");
        webhooks.delete(KALTIO, hook.id(), "kaltio-admin");
        webhooks.test(KALTIO, hook.id(), "kaltio-admin");
        deliveries.replay(KALTIO, hook.id(), delivery, "kaltio-admin");
        assertThat(webhooks.replaceSecret(KALTIO, hook.id(), "kaltio-admin")).isEmpty();
        assertThat(deliveries.find(KALTIO, hook.id(), delivery)).isEmpty();
        assertThat(deliveries.counts(KALTIO, hook.id()).all()).isZero();
        assertThat(deliveries.count(KALTIO, new DeliveryQuery(hook.id(), "", Show.ALL, Sort.STATE, true)))
                .isZero();

        assertThat(webhooks.find(NORRVIK, hook.id())).hasValue(before);
        assertThat(actions(KALTIO)).isEmpty();
    }

    @Test
    void tellsOnlyWhatIsWantedAndFindsItAgain() {
        Webhooks.Registered hook = webhooks.register(NORRVIK, ASKED, "anna");
        happens(EventType.INVOICE_ISSUED);
        assertThat(all(hook)).isEmpty();
        happens(EventType.BATCH_DONE);
        happens(EventType.ALARM_RAISED);

        assertThat(found(hook, "BATCH")).extracting(WebhookDelivery::event).containsExactly(EventType.BATCH_DONE);
        assertThat(found(hook, "nothing like it")).isEmpty();
        assertThat(deliveries.counts(NORRVIK, hook.id())).isEqualTo(new DeliveryCounts(2, 0, 0, 0));
        for (Sort sort : Sort.values()) {
            for (Show show : Show.values()) {
                DeliveryQuery query = new DeliveryQuery(hook.id(), "", show, sort, true);
                assertThat(deliveries.find(NORRVIK, query, 0, 10))
                        .hasSize(deliveries.counts(NORRVIK, hook.id()).of(show))
                        .hasSize(deliveries.count(NORRVIK, query));
            }
        }
    }

    @Test
    void everyChangeIsInTheAuditLogWithoutTheSecret() {
        Webhooks.Registered hook = webhooks.register(NORRVIK, ASKED, "anna");
        webhooks.pause(NORRVIK, hook.id(), "anna");
        webhooks.pause(NORRVIK, hook.id(), "anna");
        webhooks.resume(NORRVIK, hook.id(), "anna");
        webhooks.replaceSecret(NORRVIK, hook.id(), "anna");
        webhooks.test(NORRVIK, hook.id(), "anna");
        deliveries.replay(NORRVIK, hook.id(), all(hook).get(0).id(), "anna");
        webhooks.delete(NORRVIK, hook.id(), "anna");

        assertThat(actions(NORRVIK))
                .containsExactly(
                        "webhook.add",
                        "webhook.pause",
                        "webhook.resume",
                        "webhook.replace-secret",
                        "webhook.test",
                        "webhook.replay",
                        "webhook.delete");
        assertThat(webhooks.find(NORRVIK)).isEmpty();
        assertThat(deliveries.counts(NORRVIK, hook.id()).all()).isZero();
    }

    @Test
    void refusesWhatCannotBeHad() {
        assertThatThrownBy(
                        () -> webhooks.register(NORRVIK, new NewWebhook("", ASKED.address(), ASKED.events()), "anna"))
                .isInstanceOf(RefusedWebhookException.class)
                .extracting("reason")
                .isEqualTo(RefusedWebhookException.Reason.NAME);
        assertThatThrownBy(() -> webhooks.register(
                        NORRVIK, new NewWebhook("Desk", ASKED.address(), Set.of(EventType.TEST)), "anna"))
                .extracting("reason")
                .isEqualTo(RefusedWebhookException.Reason.NO_EVENTS);
        for (int i = 0; i < 20; i++) {
            webhooks.register(NORRVIK, ASKED, "anna");
        }
        assertThatThrownBy(() -> webhooks.register(NORRVIK, ASKED, "anna"))
                .extracting("reason")
                .isEqualTo(RefusedWebhookException.Reason.TOO_MANY);
    }

    private void happens(EventType type) {
        tenants.database().execute(NORRVIK, tx -> Outbox.tell(tx, Event.of(type), NOW));
    }

    private List<WebhookDelivery> all(Webhooks.Registered hook) {
        return found(hook, "");
    }

    private List<WebhookDelivery> found(Webhooks.Registered hook, String search) {
        return deliveries.find(NORRVIK, new DeliveryQuery(hook.id(), search, Show.ALL, Sort.CREATED, true), 0, 10);
    }

    private List<String> actions(TenantId tenant) {
        return tenants.database()
                .read(
                        tenant,
                        tx -> tx.select(AUDIT_ENTRY.ACTION)
                                .from(AUDIT_ENTRY)
                                .orderBy(AUDIT_ENTRY.ID)
                                .fetch(AUDIT_ENTRY.ACTION));
    }
}
