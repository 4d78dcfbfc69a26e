package org.heatshare.integration.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.integration.poll.Eventually.waitFor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.impl.DefaultCamelContext;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.alarm.AlarmCause;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeResult;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.quarantine.Quarantine;
import org.heatshare.integration.quarantine.RefusedMessage;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sources of two tenants against a real broker, up to the doors of intake and quarantine. */
@MariaDbTest
@Timeout(120)
class MqttRoutesIT {
    private static final String MESSAGE =
            MessageFormatTest.wmbusmeters("kamheat", "\"total_energy_consumption_kwh\":32393");

    /** More than a client queues, and more than may wait unacknowledged. */
    private static final int BACKLOG = 150;

    /** What came in, for whom; refuses as often as it is told to, as a database that is away would. */
    private record Taken(TenantId tenant, ReadOut readOut) {}

    private final TestTenants tenants;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<RefusedMessage> parked = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger tries = new AtomicInteger();
    private DefaultCamelContext context = new DefaultCamelContext();
    private StubBroker broker;
    private MqttRoutes routes;

    @TempDir
    private Path folder;

    MqttRoutesIT(TestTenants tenants) {
        this.tenants = tenants;
    }

    @BeforeEach
    void startBroker() throws Exception {
        broker = new StubBroker(folder);
        broker.start();
    }

    @AfterEach
    void stopAll() throws Exception {
        context.stop();
        broker.close();
    }

    @Test
    void handsMessagesToTheIntakeOfTheSourcesOwnTenant() throws Exception {
        startAndWait();
        broker.publish("wmbusmeters/norrvik/a", MESSAGE, false);
        broker.publish("wmbusmeters/kaltio/b", MESSAGE, false);

        waitFor("both messages", () -> taken.size() == 2);
        assertThat(taken).extracting(Taken::tenant).containsExactlyInAnyOrder(TestTenants.NORRVIK, TestTenants.KALTIO);
        assertThat(taken.get(0).readOut().meterSerial()).isEqualTo("80000001");
    }

    @Test
    void keepsWhatItCannotReadWithItsBytesAndGoesOn() throws Exception {
        startAndWait();
        broker.publish("wmbusmeters/norrvik/a", "{\"meter\":\"odd\"}", false);
        broker.publish("wmbusmeters/norrvik/a", MESSAGE, false);

        waitFor("the readable message", () -> taken.size() == 1);
        assertThat(parked).singleElement().satisfies(refused -> {
            assertThat(refused.refusal().reason()).isEqualTo("wmbusmeters-driver-unknown");
            assertThat(refused.raw().mediaType()).isEqualTo(MessageFormat.WMBUSMETERS.mediaType());
            assertThat(new String(refused.raw().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"meter\":\"odd\"}");
        });
    }

    @Test
    void triesAgainWhileTheDatabaseIsAway() throws Exception {
        failures.set(3);
        startAndWait();
        broker.publish("wmbusmeters/norrvik/a", MESSAGE, false);

        waitFor("the message", () -> taken.size() == 1);
        assertThat(tries).hasValue(4);
    }

    @Test
    void getsAgainWhatItHadNotMadeDurableWhenItStopped() throws Exception {
        start((tenant, readOuts, source) -> {
            tries.incrementAndGet();
            throw new IllegalStateException("the database is away");
        });
        waitForSources();
        broker.publish("wmbusmeters/norrvik/a", MESSAGE, false);
        waitFor("a try", () -> tries.get() > 0);
        context.getShutdownStrategy().setTimeout(1);
        context.stop();

        context = new DefaultCamelContext();
        startAndWait();

        waitFor("the message once more", () -> !taken.isEmpty());
    }

    @Test
    void takesWhatTheBrokerHeldBackThoughTheDatabaseIsAwayAtFirst() throws Exception {
        startAndWait();
        context.stop();
        broker.publish("wmbusmeters/norrvik/a", MESSAGE, false, BACKLOG);
        failures.set(3);

        context = new DefaultCamelContext();
        startAndWait();

        waitFor("all of the backlog", () -> taken.size() == BACKLOG);
    }

    @Test
    void takesWhatABrokerThatVanishedHoldsBack() throws Exception {
        startAndWait();
        broker.stop();
        broker.start();
        broker.publish("wmbusmeters/norrvik/a", MESSAGE, false, BACKLOG);

        waitFor("all of the backlog", () -> taken.size() == BACKLOG);
    }

    @Test
    void connectsAgainToABrokerThatVanished() throws Exception {
        startAndWait();
        broker.publish("wmbusmeters/norrvik/a", MESSAGE, false);
        waitFor("the first message", () -> taken.size() == 1);
        broker.stop();
        broker.start();

        waitFor("a message behind the gap", () -> {
            publishQuietly();
            return taken.size() >= 2;
        });
    }

    @Test
    void waitsForABrokerThatIsNotThereYet() throws Exception {
        broker.stop();
        start();
        broker.start();

        waitFor("a message of the late broker", () -> {
            publishQuietly();
            return !taken.isEmpty();
        });
    }

    @Test
    void tellsOfABrokerThatStaysAwayUntilItIsBack() throws Exception {
        start();
        TestClock clock = new TestClock();
        BrokerWatch watch = new BrokerWatch(tenants.registry(), sources(), routes, clock);
        waitFor("both brokers to be seen", () -> watch.look(TestTenants.NORRVIK).isEmpty());

        broker.stop();
        waitFor("the loss to be seen", () -> !watch.look(TestTenants.NORRVIK).isEmpty());
        assertThat(watch.look(TestTenants.NORRVIK).get(0).certain())
                .as("it may connect again at once")
                .isFalse();
        clock.now = clock.now.plusSeconds(60);
        assertThat(watch.look(TestTenants.NORRVIK)).singleElement().satisfies(trouble -> {
            assertThat(trouble.cause()).isEqualTo(AlarmCause.SOURCE_UNREACHABLE);
            assertThat(trouble.subject()).isEqualTo("meters");
            assertThat(trouble.certain()).isTrue();
            assertThat(trouble.lastSeenAt()).isEqualTo(clock.now.minusSeconds(60));
        });

        broker.start();
        waitFor("the broker to be seen", () -> watch.look(TestTenants.NORRVIK).isEmpty());
    }

    @Test
    void tellsWhyABrokerWasNeverThere() throws Exception {
        broker.stop();
        start();
        TestClock clock = new TestClock();
        BrokerWatch watch = new BrokerWatch(tenants.registry(), sources(), routes, clock);
        waitFor("the reason", () -> watch.look(TestTenants.NORRVIK).get(0).detail() != null);
        clock.now = clock.now.plusSeconds(60);
        assertThat(watch.look(TestTenants.NORRVIK)).singleElement().satisfies(trouble -> {
            assertThat(trouble.detail()).containsIgnoringCase("connect");
            assertThat(trouble.certain()).isTrue();
        });
        broker.start();
    }

    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T06:00:00Z");

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
            return this;
        }
    }

    @Test
    void makesOfARetainedMessageTheSameReadOutEachTime() throws Exception {
        broker.publish("wmbusmeters/norrvik/a", MESSAGE, true);
        startAndWait();
        waitFor("the retained message", () -> taken.size() == 1);
        context.stop();
        context = new DefaultCamelContext();
        startAndWait();

        waitFor("the retained message again", () -> taken.size() == 2);
        assertThat(taken.get(1).readOut().receivedAt())
                .isEqualTo(taken.get(0).readOut().receivedAt());
        assertThat(taken.get(1).readOut().heatEnergy())
                .isEqualTo(taken.get(0).readOut().heatEnergy());
    }

    private void publishQuietly() {
        try {
            broker.publish("wmbusmeters/norrvik/a", MESSAGE, false);
        } catch (Exception e) {
            // The broker is still starting; it is asked again.
        }
    }

    private void start() throws Exception {
        start(intake());
    }

    private void start(Intake intake) throws Exception {
        routes = new MqttRoutes(tenants.registry(), sources(), intake, quarantine());
        context.addRoutes(routes);
        context.start();
    }

    private void startAndWait() throws Exception {
        start();
        waitForSources();
    }

    private void waitForSources() {
        for (TenantId tenant : List.of(TestTenants.NORRVIK, TestTenants.KALTIO)) {
            String route = "mqtt-" + tenant.slug() + "-meters";
            waitFor(
                    route,
                    () -> context.getRoute(route) != null
                            && context.getRouteController()
                                    .getRouteStatus(route)
                                    .isStarted()
                            && broker.hasSubscription("heatshare-" + route));
        }
    }

    private MqttSources sources() {
        // Other tests may have left other municipalities behind.
        List<TenantId> both = List.of(TestTenants.NORRVIK, TestTenants.KALTIO);
        return tenant -> both.contains(tenant) ? List.of(source(tenant)) : List.of();
    }

    private MqttSource source(TenantId tenant) {
        return new MqttSource(
                "meters", broker.address(), "wmbusmeters/" + tenant.slug() + "/+", MessageFormat.WMBUSMETERS, null);
    }

    private Intake intake() {
        return (TenantId tenant, List<ReadOut> readOuts, IntakeSource source) -> {
            tries.incrementAndGet();
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("the database is away");
            }
            readOuts.forEach(readOut -> taken.add(new Taken(tenant, readOut)));
            return new IntakeResult(List.of());
        };
    }

    private Quarantine quarantine() {
        return new Quarantine() {
            @Override
            public void park(TenantId tenant, RefusedMessage message) {
                parked.add(message);
            }

            @Override
            public void park(DSLContext transaction, RefusedMessage message) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
