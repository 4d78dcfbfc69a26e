package org.heatshare.integration.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.schema.tenant.Tables.AUDIT_ENTRY;
import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;
import static org.heatshare.integration.poll.Eventually.waitFor;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.device.DeviceObservation;
import org.heatshare.integration.device.DeviceStates;
import org.heatshare.integration.device.SitePlan;
import org.heatshare.integration.heatmeter.gateway.GatewayClient;
import org.heatshare.integration.heatmeter.gateway.GatewaySettings;
import org.heatshare.integration.heatmeter.gateway.ScanSettings;
import org.heatshare.integration.heatmeter.gateway.ScanWay;
import org.heatshare.integration.heatmeter.gateway.StubGateway;
import org.heatshare.integration.heatmeter.gateway.WiredLine;
import org.heatshare.integration.heatmeter.gateway.WiredLine.Meter;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.poll.DeviceNetwork;
import org.heatshare.integration.scan.FoundMeter.Standing;
import org.heatshare.integration.scan.LineGateway.Condition;
import org.heatshare.integration.scan.ScanState.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meters on a real line behind a gateway of norrvik's; kaltio has a gateway of the same code. */
@MariaDbTest
class GatewayScansIT {
    private static final ScanSettings QUICK = new ScanSettings(Duration.ofMillis(400), 2, 4, 12);
    private static final String GATEWAY = "G01";

    private final TestTenants tenants;
    private final Metering metering;
    private final DeviceNetwork network = new DeviceNetwork(8, Duration.ofMillis(500));
    private final GatewayClient client =
            new GatewayClient(network, new GatewaySettings(Duration.ofMillis(300), 3), Clock.systemUTC());
    private SitePlan norrvik;

    GatewayScansIT(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), Clock.systemUTC());
    }

    @BeforeEach
    void planSites() {
        tenants.clear();
        norrvik = SitePlan.create(tenants.database(), NORRVIK, 0);
        SitePlan.create(tenants.database(), KALTIO, 0);
    }

    @AfterEach
    void close() {
        network.close();
        metering.close();
    }

    @Test
    void saysHowTheRegistryStandsToEachMeter() throws Exception {
        norrvik.addHomeMeter(tenants.database(), NORRVIK, "80000001", 1);
        norrvik.addHomeMeter(tenants.database(), NORRVIK, "80000002", 2);
        withoutGateway("80000002");
        var line = new WiredLine(
                Meter.kamstrup(1, "80000001"), Meter.kamstrup(2, "80000002"), Meter.kamstrup(3, "80000003"));
        ScanState ended = scanned(line, ScanWay.PRIMARY);

        assertThat(ended.phase()).isEqualTo(Phase.DONE);
        assertThat(ended.meters()).extracting(FoundMeter::serial).containsExactly("80000001", "80000002", "80000003");
        assertThat(ended.meters())
                .extracting(FoundMeter::standing)
                .containsExactly(Standing.KNOWN, Standing.ELSEWHERE, Standing.UNKNOWN);
        assertThat(ended.meters()).extracting(FoundMeter::primaryAddress).containsExactly(1, 2, 3);
        FoundMeter unknown = ended.meters().get(2);
        assertThat(unknown.heat()).isTrue();
        assertThat(unknown.claim().manufacturer()).isEqualTo("KAM");
        assertThat(unknown.claim().energyWh()).isEqualTo(37_351_000L);
    }

    @Test
    void knowsAMeterOnceItIsRegistered() throws Exception {
        var scans = scans();
        try (var gateway = new StubGateway(new WiredLine(Meter.kamstrup(1, "80000001")))) {
            address(NORRVIK, gateway.address());
            scans.start(NORRVIK, GATEWAY, ScanWay.SECONDARY, "maria");
            waitFor("the end", () -> !state(scans).running());
        }
        assertThat(state(scans).meters()).extracting(FoundMeter::standing).containsExactly(Standing.UNKNOWN);
        norrvik.addHomeMeter(tenants.database(), NORRVIK, "80000001", 1);

        assertThat(state(scans).meters()).extracting(FoundMeter::standing).containsExactly(Standing.KNOWN);
    }

    @Test
    void scansGatewaysOfItsOwnMunicipalityAlone() throws Exception {
        var scans = scans();
        try (var gateway = new StubGateway(new WiredLine(Meter.kamstrup(1, "80000001")))) {
            address(NORRVIK, gateway.address());
            code(NORRVIK, "NV-G01");
            assertThatThrownBy(() -> scans.start(KALTIO, "NV-G01", ScanWay.PRIMARY, "maria"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("NV-G01");
            scans.start(NORRVIK, "NV-G01", ScanWay.SECONDARY, "maria");
            waitFor(
                    "the end",
                    () -> !scans.find(NORRVIK, "NV-G01").orElseThrow().running());
        }
        assertThat(scans.find(KALTIO, "NV-G01")).isEmpty();
        assertThat(scans.gateways(KALTIO)).extracting(LineGateway::code).containsExactly(GATEWAY);
        assertThat(audited(NORRVIK)).containsExactly("maria gateway.scan NV-G01");
        assertThat(audited(KALTIO)).isEmpty();
    }

    @Test
    void scansAGatewayOnceAtATimeAndKeepsWhatWasFoundWhenItIsStopped() throws Exception {
        var scans = scans();
        try (var gateway = new StubGateway(new WiredLine(Meter.kamstrup(0, "80000001")))) {
            address(NORRVIK, gateway.address());
            assertThat(scans.start(NORRVIK, GATEWAY, ScanWay.PRIMARY, "maria")).isTrue();
            waitFor("a meter", () -> !state(scans).meters().isEmpty());
            assertThat(scans.start(NORRVIK, GATEWAY, ScanWay.PRIMARY, "karl")).isFalse();
            scans.stop(NORRVIK, GATEWAY);

            assertThat(state(scans).phase()).isEqualTo(Phase.STOPPED);
            assertThat(state(scans).meters()).extracting(FoundMeter::serial).containsExactly("80000001");
            assertThat(state(scans).meters().get(0).readingAddress()).isNull();
            assertThat(audited(NORRVIK)).containsExactly("maria gateway.scan " + GATEWAY);
        }
    }

    @Test
    void saysWhyItEndedEarlyAndCanBeTriedAgain() throws Exception {
        var scans = scans();
        try (var gateway = new StubGateway(request -> null)) {
            address(NORRVIK, gateway.address());
            scans.start(NORRVIK, GATEWAY, ScanWay.PRIMARY, "maria");
            waitFor("the end", () -> !state(scans).running());
            assertThat(state(scans).phase()).isEqualTo(Phase.FAILED);
            assertThat(state(scans).trouble()).contains("closed the connection");

            assertThat(scans.start(NORRVIK, GATEWAY, ScanWay.PRIMARY, "maria")).isTrue();
        }
    }

    @Test
    void listsGatewaysWithTheirMetersAndHowTheyAre() {
        var scans = scans();
        assertThat(scans.gateways(NORRVIK))
                .containsExactly(new LineGateway(GATEWAY, "127.0.0.1:10001", 0, Condition.NOT_ASKED, null, null));
        norrvik.addHomeMeter(tenants.database(), NORRVIK, "80000001", 1);
        Instant seen = Instant.parse("2026-03-01T10:00:00Z");
        var states = new DeviceStates(tenants.database());
        states.record(NORRVIK, List.of(new DeviceObservation.Gateway(norrvik.gateway(), seen)));
        assertThat(scans.gateways(NORRVIK))
                .containsExactly(new LineGateway(GATEWAY, "127.0.0.1:10001", 1, Condition.WELL, seen, null));
        for (int failure = 0; failure < DeviceStates.FAILURES_UNTIL_OFFLINE; failure++) {
            Instant at = seen.plusSeconds(60 + failure);
            states.record(NORRVIK, List.of(new DeviceObservation.Silent(norrvik.gateway(), at, "refused")));
        }
        assertThat(scans.findGateway(NORRVIK, GATEWAY).orElseThrow().condition())
                .isEqualTo(Condition.UNREACHABLE);
    }

    private ScanState scanned(WiredLine line, ScanWay way) throws Exception {
        var scans = scans();
        try (var gateway = new StubGateway(line)) {
            address(NORRVIK, gateway.address());
            scans.start(NORRVIK, GATEWAY, way, "maria");
            waitFor("the end", () -> !state(scans).running());
        }
        return state(scans);
    }

    private GatewayScans scans() {
        return new GatewayScans(
                client, metering.registry(), tenants.database(), tenants.registry(), QUICK, Clock.systemUTC());
    }

    private static ScanState state(GatewayScans scans) {
        return scans.find(NORRVIK, GATEWAY).orElseThrow();
    }

    private void withoutGateway(String serial) {
        tenants.database()
                .execute(
                        NORRVIK,
                        tx -> tx.update(HEAT_METER)
                                .setNull(HEAT_METER.GATEWAY_ID)
                                .where(HEAT_METER.SERIAL.eq(serial))
                                .execute());
    }

    private void address(TenantId tenant, InetSocketAddress address) {
        String text = address.getHostString() + ":" + address.getPort();
        tenants.database()
                .execute(
                        tenant,
                        tx -> tx.update(DEVICE)
                                .set(DEVICE.ADDRESS, text)
                                .where(DEVICE.CODE.eq(GATEWAY))
                                .execute());
    }

    private void code(TenantId tenant, String code) {
        tenants.database()
                .execute(
                        tenant,
                        tx -> tx.update(DEVICE)
                                .set(DEVICE.CODE, code)
                                .where(DEVICE.CODE.eq(GATEWAY))
                                .execute());
    }

    private List<String> audited(TenantId tenant) {
        return tenants.database()
                .read(
                        tenant,
                        tx -> tx.selectFrom(AUDIT_ENTRY)
                                .orderBy(AUDIT_ENTRY.ID)
                                .fetch(row -> row.getActor() + " " + row.getAction() + " " + row.getObjectId()));
    }
}
