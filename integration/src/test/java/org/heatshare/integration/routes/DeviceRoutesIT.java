package org.heatshare.integration.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.DEVICE_STATE;
import static org.heatshare.integration.poll.Eventually.waitFor;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.impl.DefaultCamelContext;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.device.SitePlan;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.TestRadio;
import org.heatshare.integration.heatmeter.gateway.ScanFinding;
import org.heatshare.integration.heatmeter.gateway.ScanListener;
import org.heatshare.integration.heatmeter.gateway.ScanSettings;
import org.heatshare.integration.heatmeter.gateway.ScanWay;
import org.heatshare.integration.heatmeter.gateway.StubGateway;
import org.heatshare.integration.heatmeter.gateway.WiredLine;
import org.heatshare.integration.login.Logins;
import org.heatshare.integration.metering.RegisterValue;
import org.heatshare.integration.minersite.MinerSites;
import org.heatshare.integration.minersite.StubMiner;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.RefusedMessage;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.telegram.MeterKeys;
import org.heatshare.integration.telegram.TelegramDecoders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Devices that speak their real protocols over TCP, polled for two tenants, up to the doors of intake and quarantine. */
@MariaDbTest
class DeviceRoutesIT {
    private static final PollSettings QUICK = new PollSettings(
            Duration.ofMillis(300), Duration.ofMillis(600), Duration.ofMillis(600), Duration.ofMillis(300), 16);
    private static final byte[] ANSWER = TestFrames.answer(TestFrames.KAMSTRUP, "04 06 E7910000");

    private static final Map<String, byte[]> ENCRYPTED = Map.of(
            "1040014116",
            StubGateway.ACKNOWLEDGE,
            "107B017C16",
            TestFrames.encryptedAnswer(TestRadio.KEY, "04 06 E7910000 04 6D 1A2F4537"));

    private final TestTenants tenants;
    private final RecordingIntake intake = new RecordingIntake();
    private final RecordingQuarantine quarantine = new RecordingQuarantine();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final MeterKeys keys;
    private SitePlan norrvik;

    DeviceRoutesIT(TestTenants tenants) {
        this.tenants = tenants;
        keys = new MeterKeys(
                tenants.database(),
                new AuditLog(Clock.systemUTC()),
                MasterKey.of("a master key for tests, long enough to be one"),
                Clock.systemUTC());
    }

    @BeforeEach
    void planSites() {
        tenants.clear();
        norrvik = SitePlan.create(tenants.database(), TestTenants.NORRVIK, 2);
        SitePlan.create(tenants.database(), TestTenants.KALTIO, 1);
    }

    @AfterEach
    void stopRoutes() {
        context.stop();
    }

    @Test
    void keepsTheStateOfMinersOfTheirTenantAlone() throws Exception {
        try (var miner = StubMiner.mining()) {
            address(TestTenants.NORRVIK, "M1-0000", miner.address());
            start();
            var sites = new MinerSites(tenants.database(), Clock.systemUTC());

            waitFor("a running miner", () -> running(sites, TestTenants.NORRVIK) == 1);
            waitFor("those that do not answer", () -> offline(TestTenants.NORRVIK) >= 1);
            assertThat(running(sites, TestTenants.KALTIO)).isZero();
        }
    }

    @Test
    void findsTheFamilyOfAMinerWhoseConfigurationLeavesItOpen() throws Exception {
        try (var miner = new StubMiner(request -> request.contains("version")
                ? "{\"VERSION\":[{\"Type\":\"Antminer S21 Hyd.\"}]}\0"
                : "{\"STATS\":[{\"Type\":\"Antminer S21 Hyd.\"},{\"GHS 5s\":335000,\"chain\":[]}]}\0")) {
            address(TestTenants.NORRVIK, "M1-0001", miner.address());
            protocol(TestTenants.NORRVIK, "M1-0001", "MINER");
            start();
            var sites = new MinerSites(tenants.database(), Clock.systemUTC());

            waitFor("a running miner", () -> running(sites, TestTenants.NORRVIK) == 1);
        }
    }

    @Test
    void handsReadOutsOfMetersToTheIntakeOfTheirTenant() throws Exception {
        Map<String, byte[]> answers = Map.of("1040014116", StubGateway.ACKNOWLEDGE, "107B017C16", ANSWER);
        try (var gateway = new StubGateway(answers::get)) {
            address(TestTenants.NORRVIK, "G01", gateway.address());
            norrvik.addHomeMeter(tenants.database(), TestTenants.NORRVIK, "80000001", 1);
            start();

            waitFor("a read-out", () -> !intake.accepted.isEmpty());
            assertThat(intake.accepted.get(0).tenant()).isEqualTo(TestTenants.NORRVIK);
            assertThat(intake.accepted.get(0).readOut().meterSerial()).isEqualTo("80000001");
            assertThat(intake.accepted.get(0).readOut().heatEnergy()).isEqualTo(RegisterValue.kilowattHours(37351));
        }
    }

    @Test
    void putsAMeterThatAnswersForAnotherInQuarantineWithItsBytes() throws Exception {
        Map<String, byte[]> answers = Map.of("1040054516", StubGateway.ACKNOWLEDGE, "107B058016", ANSWER);
        try (var gateway = new StubGateway(answers::get)) {
            address(TestTenants.NORRVIK, "G01", gateway.address());
            norrvik.addHomeMeter(tenants.database(), TestTenants.NORRVIK, "80000005", 5);
            start();

            waitFor("a refusal", () -> !quarantine.parked.isEmpty());
            RefusedMessage parked = quarantine.parked.get(0);
            assertThat(parked.refusal().reason()).isEqualTo("mbus-wrong-meter");
            assertThat(parked.meterSerial()).isEqualTo("80000005");
            assertThat(parked.deviceCode()).isEqualTo("G01");
            assertThat(parked.raw().toByteArray()).isEqualTo(ANSWER);
            assertThat(intake.accepted).isEmpty();
        }
    }

    @Test
    void opensEncryptedAnswersWithTheMetersKey() throws Exception {
        try (var gateway = new StubGateway(ENCRYPTED::get)) {
            address(TestTenants.NORRVIK, "G01", gateway.address());
            norrvik.addHomeMeter(tenants.database(), TestTenants.NORRVIK, "80000001", 1);
            keys.set(TestTenants.NORRVIK, "80000001", TestRadio.KEY, "somebody");
            start();

            waitFor("a read-out", () -> !intake.accepted.isEmpty());
            assertThat(intake.accepted.get(0).readOut().heatEnergy()).isEqualTo(RegisterValue.kilowattHours(37351));
            assertThat(quarantine.parked).isEmpty();
        }
    }

    @Test
    void keepsEncryptedAnswersUntilTheKeyIsSetAndTheyAreReplayed() throws Exception {
        try (var gateway = new StubGateway(ENCRYPTED::get)) {
            address(TestTenants.NORRVIK, "G01", gateway.address());
            norrvik.addHomeMeter(tenants.database(), TestTenants.NORRVIK, "80000001", 1);
            start();
            waitFor("a refusal", () -> !quarantine.parked.isEmpty());
            RefusedMessage parked = quarantine.parked.get(0);
            assertThat(parked.refusal().reason()).isEqualTo("mbus-missing-key");
            assertThat(replayed(parked))
                    .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo("mbus-missing-key"));

            keys.set(TestTenants.NORRVIK, "80000001", TestRadio.OTHER_KEY, "somebody");
            assertThat(replayed(parked))
                    .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo("mbus-wrong-key"));
            assertThat(intake.accepted).isEmpty();

            keys.set(TestTenants.NORRVIK, "80000001", TestRadio.KEY, "somebody");
            assertThat(replayed(parked)).isEmpty();
            assertThat(intake.accepted.get(0).readOut().heatEnergy()).isEqualTo(RegisterValue.kilowattHours(37351));
        }
    }

    @Test
    void readsMetersOnWhileTheirGatewayIsScanned() throws Exception {
        try (var gateway = new StubGateway(new WiredLine(WiredLine.Meter.kamstrup(1, "80000001")))) {
            address(TestTenants.NORRVIK, "G01", gateway.address());
            norrvik.addHomeMeter(tenants.database(), TestTenants.NORRVIK, "80000001", 1);
            var unhurried = new ScanSettings(Duration.ofMillis(400), 2, 2, 250);
            CompletableFuture<Void> scan =
                    start().gateways().scan(gateway.address(), ScanWay.PRIMARY, unhurried, new Deaf());

            waitFor("read-outs", () -> intake.accepted.size() >= 2);
            assertThat(scan).isNotDone();
            scan.complete(null);
        }
    }

    private Optional<Refusal> replayed(RefusedMessage parked) {
        var decoders = new TelegramDecoders(tenants.database(), keys, Clock.systemUTC());
        var replay = new MbusReplay(decoders::of, tenant -> ZoneOffset.UTC, intake, Clock.systemUTC());
        return replay.replay(TestTenants.NORRVIK, parked.source(), parked.raw().toByteArray());
    }

    private DeviceRoutes start() throws Exception {
        var routes = new DeviceRoutes(
                tenants.registry(),
                tenants.database(),
                intake,
                quarantine,
                QUICK,
                Logins.NONE,
                keys,
                Clock.systemUTC());
        context.addRoutes(routes);
        context.start();
        return routes;
    }

    private record Deaf() implements ScanListener {
        @Override
        public void found(ScanFinding finding) {}

        @Override
        public void searched(double share) {}
    }

    private void address(TenantId tenant, String code, InetSocketAddress address) {
        tenants.database()
                .execute(
                        tenant,
                        tx -> tx.update(DEVICE)
                                .set(DEVICE.ADDRESS, address.getHostString() + ":" + address.getPort())
                                .where(DEVICE.CODE.eq(code))
                                .execute());
    }

    private void protocol(TenantId tenant, String code, String protocol) {
        tenants.database()
                .execute(
                        tenant,
                        tx -> tx.update(DEVICE)
                                .set(DEVICE.PROTOCOL, protocol)
                                .where(DEVICE.CODE.eq(code))
                                .execute());
    }

    private static int running(MinerSites sites, TenantId tenant) {
        return sites.findSite(tenant, "M1").orElseThrow().minersRunning();
    }

    private int offline(TenantId tenant) {
        return tenants.database().read(tenant, tx -> tx.fetchCount(DEVICE_STATE, DEVICE_STATE.STATE.eq("OFFLINE")));
    }
}
