package org.heatshare.integration.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.DEVICE_STATE;
import static org.heatshare.integration.poll.Eventually.waitFor;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.camel.impl.DefaultCamelContext;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.device.SitePlan;
import org.heatshare.integration.login.Logins;
import org.heatshare.integration.minersite.MinerSites;
import org.heatshare.integration.minersite.SiteController;
import org.heatshare.integration.minersite.sparkplug.StubEdgeNode;
import org.heatshare.integration.mqtt.StubBroker;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.telegram.MeterKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Edge nodes of two tenants at one real broker, up to what the site's page shows. */
@MariaDbTest
@Timeout(120)
class EdgeNodesIT {
    private static final PollSettings QUICK = new PollSettings(
            Duration.ofMillis(300), Duration.ofMillis(600), Duration.ofMillis(600), Duration.ofMillis(300), 16);
    private static final String MAP = """
            {"metrics":[{"name":"secondary_supply_temperature","metric":"Secondary/Supply temperature",
            "quantity":"TEMPERATURE","unit":"°C"}]}""";

    private final TestTenants tenants;
    private final DefaultCamelContext context = new DefaultCamelContext();
    private StubBroker broker;

    @TempDir
    private Path folder;

    EdgeNodesIT(TestTenants tenants) {
        this.tenants = tenants;
    }

    @BeforeEach
    void startBroker() throws Exception {
        broker = new StubBroker(folder);
        broker.start();
        tenants.clear();
        for (TenantId tenant : new TenantId[] {TestTenants.NORRVIK, TestTenants.KALTIO}) {
            SitePlan.create(tenants.database(), tenant, 0);
            publishes(tenant, broker.address() + "/" + tenant.slug() + "/edge/hx1");
        }
    }

    @AfterEach
    void stopAll() throws Exception {
        context.stop();
        broker.close();
    }

    @Test
    void tellWhatTheyPublishToTheirTenantAlone() throws Exception {
        try (var norrvik = new StubEdgeNode(broker.address(), "norrvik", 60.5f);
                var kaltio = new StubEdgeNode(broker.address(), "kaltio", 71.5f)) {
            start();
            waitFor(
                    "births",
                    () -> supply(TestTenants.NORRVIK).isPresent()
                            && supply(TestTenants.KALTIO).isPresent());
            assertThat(supply(TestTenants.NORRVIK)).hasValue(new BigDecimal("60.5"));
            assertThat(supply(TestTenants.KALTIO)).hasValue(new BigDecimal("71.5"));

            kaltio.tell(72.25f);
            waitFor("the change", () -> supply(TestTenants.KALTIO).equals(Optional.of(new BigDecimal("72.25"))));
            assertThat(supply(TestTenants.NORRVIK)).hasValue(new BigDecimal("60.5"));
            assertThat(norrvik.births).as("asked once").hasValue(1);
        }
    }

    @Test
    void areOfflineAfterTheirDeath() throws Exception {
        try (var node = new StubEdgeNode(broker.address(), "norrvik", 60.5f)) {
            start();
            waitFor("the birth", () -> supply(TestTenants.NORRVIK).isPresent());

            node.loseAMessage();
            node.tell(61.25f);
            waitFor("all told again", () -> supply(TestTenants.NORRVIK).equals(Optional.of(new BigDecimal("61.25"))));
            assertThat(node.births).hasValueGreaterThanOrEqualTo(2);

            node.die();
            waitFor("the death", () -> !controller().online());
            assertThat(alarm()).startsWith("No answer: the edge node left the broker at ");
            assertThat(controller().supplyTemperatureC())
                    .as("what it told last")
                    .hasValue(new BigDecimal("61.25"));
        }
    }

    @Test
    void areOfflineWithTheirBrokerAndTellEverythingAgainAfterIt() throws Exception {
        try (var node = new StubEdgeNode(broker.address(), "norrvik", 60.5f)) {
            start();
            waitFor("the birth", () -> supply(TestTenants.NORRVIK).isPresent());
            broker.stop();
            waitFor("nobody there", () -> !controller().online());
            assertThat(alarm()).contains("the connection to the broker was lost");
            assertThat(node.births).hasValue(1);
        }
        broker.start();
        try (var again = new StubEdgeNode(broker.address(), "norrvik", 48.5f)) {
            waitFor(
                    "the birth that it was asked for",
                    () -> supply(TestTenants.NORRVIK).equals(Optional.of(new BigDecimal("48.5"))));
            assertThat(controller().online()).isTrue();
            assertThat(again.births).hasValueGreaterThanOrEqualTo(1);
        }
    }

    private void start() throws Exception {
        var keys = new MeterKeys(
                tenants.database(),
                new AuditLog(Clock.systemUTC()),
                MasterKey.of("a master key for tests, long enough to be one"),
                Clock.systemUTC());
        context.addRoutes(new DeviceRoutes(
                tenants.registry(),
                tenants.database(),
                new RecordingIntake(),
                new RecordingQuarantine(),
                QUICK,
                Logins.NONE,
                keys,
                Clock.systemUTC()));
        context.start();
    }

    private void publishes(TenantId tenant, String address) {
        tenants.database()
                .execute(
                        tenant,
                        tx -> tx.update(DEVICE)
                                .set(DEVICE.PROTOCOL, "SPARKPLUG_B")
                                .set(DEVICE.ADDRESS, address)
                                .set(DEVICE.METRIC_MAP, MAP)
                                .where(DEVICE.CODE.eq("HX1"))
                                .execute());
    }

    private Optional<BigDecimal> supply(TenantId tenant) {
        return controller(tenant).supplyTemperatureC();
    }

    private SiteController controller() {
        return controller(TestTenants.NORRVIK);
    }

    private SiteController controller(TenantId tenant) {
        return new MinerSites(tenants.database(), Clock.systemUTC())
                .findSite(tenant, "M1")
                .orElseThrow()
                .controllers()
                .get(0);
    }

    private String alarm() {
        return tenants.database()
                .read(
                        TestTenants.NORRVIK,
                        tx -> tx.select(DEVICE_STATE.ALARM)
                                .from(DEVICE_STATE)
                                .where(DEVICE_STATE.ALARM.isNotNull())
                                .fetchSingle()
                                .value1());
    }
}
