package org.heatshare.integration.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.camel.impl.DefaultCamelContext;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.outbox.Event;
import org.heatshare.db.outbox.EventType;
import org.heatshare.db.outbox.Outbox;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.poll.Eventually;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.webhook.DeliveryQuery.Show;
import org.heatshare.integration.webhook.DeliveryQuery.Sort;
import org.heatshare.integration.webhook.WebhookDelivery.State;
import org.heatshare.integration.webhook.internal.Sending;
import org.heatshare.integration.webhook.internal.Turns.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deliveries over real connections to receivers that work, fail, vanish, send elsewhere or are slow. */
@MariaDbTest
class SendingIT {
    private static final MasterKey MASTER = MasterKey.of("a master key for tests, long enough to be one");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestTenants tenants;
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    };
    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private Instant now = Instant.parse("2026-11-26T08:00:00Z");
    private Sending sending;
    private TestReceiver receiver;

    SendingIT(TestTenants tenants) {
        this.tenants = tenants;
        AuditLog audit = new AuditLog(clock);
        webhooks = new Webhooks(tenants.database(), MASTER, new AddressGuard(true), audit, clock);
        deliveries = new WebhookDeliveries(tenants.database(), audit, clock);
    }

    @BeforeEach
    void listen() throws IOException {
        tenants.clear();
        receiver = new TestReceiver();
        sending = sending(true, PATIENCE);
    }

    @AfterEach
    void stop() {
        receiver.close();
        sending.stop();
    }

    @Test
    void triesAgainUntilTheReceiverTakesItAndThenNoMore() throws Exception {
        receiver.answers(500, 503);
        Webhooks.Registered hook = register(receiver.address("/hook"));
        happens(NORRVIK, 1);

        send();
        assertThat(only(hook).state()).isEqualTo(State.WAITING);
        assertThat(only(hook).lastStatus()).isEqualTo(500);
        send();
        assertThat(receiver.received).as("before the time for it has come").hasSize(1);
        passes(Duration.ofSeconds(12));
        passes(Duration.ofSeconds(36));
        passes(Duration.ofDays(2));

        WebhookDelivery done = only(hook);
        assertThat(done.state()).isEqualTo(State.DELIVERED);
        assertThat(done.tries()).isEqualTo(3);
        assertThat(done.lastStatus()).isEqualTo(204);
        assertThat(done.nextTryAt()).isNull();
        assertThat(receiver.received).hasSize(3).allSatisfy(message -> {
            assertThat(message.id()).isEqualTo(done.messageId());
            assertThat(message.body()).isEqualTo(done.body());
            assertThat(message.contentType()).isEqualTo("application/json");
            assertThat(message.signature())
                    .isEqualTo(hook.secret()
                            .sign(
                                    message.id(),
                                    Instant.ofEpochSecond(Long.parseLong(message.timestamp())),
                                    message.body()));
        });
        assertThat(new ObjectMapper().readTree(done.body()))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        "{\"type\":\"alarm.raised\",\"timestamp\":\"2026-11-26T08:00:00Z\",\"data\":{\"alarm\":1}}"));
    }

    @Test
    void parksWhatNobodyTakesForAboutADayAndReplaysIt() throws IOException {
        int port;
        try (ServerSocket vanishing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = vanishing.getLocalPort();
        }
        Webhooks.Registered hook = register("http://127.0.0.1:" + port + "/");
        happens(NORRVIK, 1);
        Instant first = now;
        send();
        assertThat(only(hook).lastTrouble()).isEqualTo(Trouble.NO_CONNECTION);
        while (only(hook).state() == State.WAITING) {
            now = only(hook).nextTryAt();
            send();
        }
        assertThat(only(hook).state()).isEqualTo(State.PARKED);
        assertThat(only(hook).tries()).isEqualTo(11);
        assertThat(Duration.between(first, now)).isBetween(Duration.ofHours(16), Duration.ofHours(26));
        passes(Duration.ofDays(10));
        assertThat(only(hook).tries()).isEqualTo(11);

        assertThat(deliveries.replayFailed(KALTIO, hook.id(), "kaltio-admin")).isZero();
        assertThat(deliveries.replayFailed(NORRVIK, hook.id(), "anna")).isEqualTo(1);
        send();
        assertThat(only(hook).tries()).isEqualTo(1);
    }

    @Test
    void followsNoRedirect() throws IOException {
        receiver.answers(302);
        Webhooks.Registered hook = register(receiver.address("/hook"));
        happens(NORRVIK, 1);
        send();
        assertThat(only(hook).lastStatus()).isEqualTo(302);
        assertThat(only(hook).state()).isEqualTo(State.WAITING);
        assertThat(receiver.received).extracting(TestReceiver.Received::path).containsExactly("/hook");
    }

    @Test
    void leavesAReceiverThatDripsItsAnswer() throws IOException {
        sending.stop();
        sending = sending(true, Duration.ofMillis(400));
        try (ServerSocket slow = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread dripping = new Thread(() -> drip(slow));
            dripping.start();
            Webhooks.Registered hook = register("http://127.0.0.1:" + slow.getLocalPort() + "/");
            happens(NORRVIK, 1);
            happens(NORRVIK, 2);
            send();
            assertThat(all(hook))
                    .extracting(WebhookDelivery::lastTrouble)
                    .as("the second one is not held against the same silence at once")
                    .containsExactly(null, Trouble.TOO_SLOW);
        }
    }

    @Test
    void connectsToNoAddressThatIsNotPublic() throws IOException {
        sending.stop();
        sending = sending(false, PATIENCE);
        Webhooks.Registered hook = register(receiver.address("/hook"));
        happens(NORRVIK, 1);
        send();
        assertThat(only(hook).lastTrouble()).isEqualTo(Trouble.NOT_PUBLIC);
        assertThat(receiver.received).isEmpty();
    }

    @Test
    void keepsTheOrderAndTellsOnlyItsOwnMunicipality() throws IOException {
        Webhooks.Registered hook = register(receiver.address("/norrvik"));
        for (int i = 1; i <= 20; i++) {
            happens(NORRVIK, i);
            happens(KALTIO, 100 + i);
        }
        send();
        List<String> inOrder =
                new ArrayList<>(all(hook).stream().map(WebhookDelivery::body).toList());
        Collections.reverse(inOrder);
        assertThat(inOrder).hasSize(20);
        assertThat(receiver.received).extracting(TestReceiver.Received::body).containsExactlyElementsOf(inOrder);
    }

    @Test
    void oneNodeAloneHasAWebhooksTurnUntilItsTimeIsUp() throws IOException {
        register(receiver.address("/hook"));
        happens(NORRVIK, 1);
        Turn first = sending.takeDue(NORRVIK).get(0);
        assertThat(sending.takeDue(NORRVIK)).isEmpty();
        now = now.plus(Duration.ofMinutes(4));
        Turn second = sending.takeDue(NORRVIK).get(0);

        sending.send(NORRVIK, first);
        assertThat(receiver.received).as("whose turn is over").isEmpty();
        sending.send(NORRVIK, second);
        assertThat(receiver.received).hasSize(1);
    }

    @Test
    void pausedWebhookIsToldLater() throws IOException {
        Webhooks.Registered hook = register(receiver.address("/hook"));
        webhooks.pause(NORRVIK, hook.id(), "anna");
        happens(NORRVIK, 1);
        send();
        assertThat(receiver.received).isEmpty();
        webhooks.resume(KALTIO, hook.id(), "kaltio-admin");
        send();
        assertThat(receiver.received).isEmpty();
        webhooks.resume(NORRVIK, hook.id(), "anna");
        send();
        assertThat(receiver.received).hasSize(1);
    }

    @Test
    void signsWithBothSecretsForADayAfterAReplacement() throws IOException {
        Webhooks.Registered hook = register(receiver.address("/hook"));
        WebhookSecret next = webhooks.replaceSecret(NORRVIK, hook.id(), "anna").orElseThrow();
        webhooks.test(NORRVIK, hook.id(), "anna");
        send();
        now = now.plus(Duration.ofHours(25));
        webhooks.test(NORRVIK, hook.id(), "anna");
        send();
        var both = receiver.received.get(0);
        var one = receiver.received.get(1);
        Instant sent = Instant.ofEpochSecond(Long.parseLong(both.timestamp()));
        assertThat(both.signature())
                .isEqualTo(next.sign(both.id(), sent, both.body()) + " "
                        + hook.secret().sign(both.id(), sent, both.body()));
        assertThat(one.signature()).isEqualTo(next.sign(one.id(), now, one.body()));
    }

    @Test
    void routeSendsBySelf() throws Exception {
        Webhooks.Registered hook = register(receiver.address("/hook"));
        happens(NORRVIK, 1);
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutes(new WebhookRoute(
                    tenants.registry(), tenants.database(), MASTER, new AddressGuard(true), PATIENCE, clock));
            camel.start();
            Eventually.waitFor("the delivery", () -> only(hook).state() == State.DELIVERED);
        }
        assertThat(receiver.received).hasSize(1);
    }

    private Sending sending(boolean loopbackAllowed, Duration patience) {
        return new Sending(tenants.database(), MASTER, new AddressGuard(loopbackAllowed), patience, clock);
    }

    private Webhooks.Registered register(String address) {
        return webhooks.register(
                NORRVIK, new NewWebhook("Service desk", address, Set.of(EventType.ALARM_RAISED)), "anna");
    }

    private void happens(TenantId tenant, int alarm) {
        tenants.database()
                .execute(
                        tenant,
                        tx -> Outbox.tell(tx, Event.of(EventType.ALARM_RAISED).with("alarm", alarm), now));
    }

    private void passes(Duration time) {
        now = now.plus(time);
        send();
    }

    private void send() {
        for (TenantId tenant : List.of(NORRVIK, KALTIO)) {
            sending.takeDue(tenant).forEach(turn -> sending.send(tenant, turn));
        }
    }

    private WebhookDelivery only(Webhooks.Registered hook) {
        List<WebhookDelivery> all = all(hook);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** The newest first. */
    private List<WebhookDelivery> all(Webhooks.Registered hook) {
        return deliveries.find(NORRVIK, new DeliveryQuery(hook.id(), "", Show.ALL, Sort.CREATED, false), 0, 100);
    }

    private static void drip(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX-Drip: ".getBytes(US_ASCII));
            while (true) {
                socket.getOutputStream().write('.');
                socket.getOutputStream().flush();
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        } catch (IOException e) {
            // The client has left, as it should.
        }
    }
}
