package org.heatshare.integration.heatmeter.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.heatshare.integration.heatmeter.gateway.WiredLine.Meter;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.poll.DeviceNetwork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class GatewayScanTest {
    private static final MeterTarget METER = new MeterTarget("80000001", new MeterAddress.Primary(12));
    /** Longer than a busy machine takes to answer. */
    private static final ScanSettings QUICK = new ScanSettings(Duration.ofMillis(400), 2, 4, 12);

    private final DeviceNetwork network = new DeviceNetwork(8, Duration.ofMillis(500));
    private final GatewayClient client =
            new GatewayClient(network, new GatewaySettings(Duration.ofMillis(300), 3), Clock.systemUTC());
    private final Heard heard = new Heard();

    /** What a first connection loads takes longer than a line's silence may. */
    @BeforeAll
    static void connectOnce() throws Exception {
        try (var gateway = new StubGateway(new WiredLine(Meter.kamstrup(12, "80000001")));
                var network = new DeviceNetwork(1, Duration.ofSeconds(20))) {
            new GatewayClient(network, new GatewaySettings(Duration.ofSeconds(20), 1), Clock.systemUTC())
                    .read(gateway.address(), List.of(METER), KeyRing.EMPTY)
                    .get(60, TimeUnit.SECONDS);
        }
    }

    @AfterEach
    void closeNetwork() {
        network.close();
    }

    @Test
    void findsTheOnlyMeterByTheFirstSelection() throws Exception {
        try (var gateway = new StubGateway(new WiredLine(Meter.kamstrup(1, "80000001")))) {
            scan(gateway.address(), ScanWay.SECONDARY);

            assertThat(heard.meters()).containsExactly("80000001");
            assertThat(gateway.requests()).hasSize(4);
        }
    }

    @Test
    void tellsMetersApartWhoseSerialsDifferInTheLastDigit() throws Exception {
        String[] serials = {"80000001", "80000002", "80000009", "80000101", "12345678"};
        try (var gateway = new StubGateway(new WiredLine(
                Stream.of(serials).map(serial -> Meter.kamstrup(0, serial)).toArray(Meter[]::new)))) {
            scan(gateway.address(), ScanWay.SECONDARY);

            assertThat(heard.meters()).containsExactly("12345678", "80000001", "80000002", "80000009", "80000101");
            assertThat(heard.clashes()).isEmpty();
        }
    }

    @Test
    void findsEveryMeterOfARandomLine() throws Exception {
        var random = new SplittableRandom(31);
        List<String> serials = random.ints(6, 0, 1_000)
                .mapToObj(last -> "%08d".formatted(70_000_000 + last))
                .distinct()
                .sorted()
                .toList();
        try (var gateway = new StubGateway(new WiredLine(
                serials.stream().map(serial -> Meter.kamstrup(0, serial)).toArray(Meter[]::new)))) {
            scan(gateway.address(), ScanWay.SECONDARY);

            assertThat(heard.meters()).isEqualTo(serials);
        }
    }

    @Test
    void saysWhichSerialTwoMetersShare() throws Exception {
        try (var gateway =
                new StubGateway(new WiredLine(Meter.kamstrup(1, "80000001"), new Meter(2, "010000802D2C1B04")))) {
            scan(gateway.address(), ScanWay.SECONDARY);

            assertThat(heard.meters()).isEmpty();
            assertThat(heard.clashes()).containsExactly("80000001");
        }
    }

    @Test
    void callsEachPrimaryAddressAndNamesTheOneThatIsShared() throws Exception {
        try (var gateway = new StubGateway(new WiredLine(
                Meter.kamstrup(3, "80000001"),
                Meter.kamstrup(12, "80000002"),
                Meter.kamstrup(7, "80000033"),
                Meter.kamstrup(7, "80000044")))) {
            scan(gateway.address(), ScanWay.PRIMARY);

            assertThat(heard.meters()).containsExactly("80000001", "80000002");
            assertThat(heard.addresses()).containsExactly(new MeterAddress.Primary(3), new MeterAddress.Primary(12));
            assertThat(heard.clashes()).containsExactly("7");
        }
    }

    @Test
    void searchesAllAndNeverLess() throws Exception {
        try (var gateway =
                new StubGateway(new WiredLine(Meter.kamstrup(0, "80000001"), Meter.kamstrup(0, "81000001")))) {
            scan(gateway.address(), ScanWay.SECONDARY);

            assertThat(heard.shares())
                    .isSorted()
                    .last()
                    .satisfies(share -> assertThat(share).isEqualTo(1.0, within()));
        }
    }

    @Test
    void givesReadingItsTurnBetweenTwoPortions() throws Exception {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        try (var gateway = new StubGateway(new WiredLine(Meter.kamstrup(12, "80000001")))) {
            CompletableFuture<Void> scan = client.scan(gateway.address(), ScanWay.PRIMARY, QUICK, heard)
                    .whenComplete((r, f) -> order.add("scan"));
            client.read(gateway.address(), List.of(METER), KeyRing.EMPTY)
                    .thenAccept(answers -> order.add(answers.get(0).getClass().getSimpleName()))
                    .get(20, TimeUnit.SECONDS);
            scan.get(40, TimeUnit.SECONDS);
        }
        assertThat(order).containsExactly("Received", "scan");
    }

    @Test
    void failsWhenTheGatewayIsAwayOrHangsUp() throws Exception {
        InetSocketAddress nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = new InetSocketAddress("127.0.0.1", socket.getLocalPort());
        }
        assertThatThrownBy(() -> scan(nobody, ScanWay.SECONDARY)).hasMessageContaining("cannot be reached");
        try (var gateway = new StubGateway(request -> null)) {
            assertThatThrownBy(() -> scan(gateway.address(), ScanWay.SECONDARY)).hasMessageContaining("closed");
        }
    }

    @Test
    void takesNoiseForNoMeter() throws Exception {
        var random = new SplittableRandom(5);
        try (var gateway = new StubGateway(request -> {
            byte[] noise = new byte[random.nextInt(20)];
            random.nextBytes(noise);
            return request.startsWith("1040") && random.nextInt(8) > 0 ? StubGateway.NOTHING : noise;
        })) {
            scan(gateway.address(), ScanWay.PRIMARY);

            assertThat(heard.meters()).isEmpty();
        }
    }

    @Test
    void endsWhenItIsTold() throws Exception {
        try (var gateway = new StubGateway(new WiredLine())) {
            CompletableFuture<Void> scan = client.scan(gateway.address(), ScanWay.PRIMARY, QUICK, heard);
            scan.complete(null);
            // Whoever reads next has the gateway for itself.
            client.read(gateway.address(), List.of(METER), KeyRing.EMPTY).get(20, TimeUnit.SECONDS);

            assertThat(gateway.requests()).hasSizeLessThan(10);
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }

    private void scan(InetSocketAddress gateway, ScanWay way) throws Exception {
        client.scan(gateway, way, QUICK, heard).get(100, TimeUnit.SECONDS);
    }

    private static final class Heard implements ScanListener {
        private final List<ScanFinding> findings = Collections.synchronizedList(new ArrayList<>());
        private final List<Double> shares = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void found(ScanFinding finding) {
            findings.add(finding);
        }

        @Override
        public void searched(double share) {
            shares.add(share);
        }

        List<Double> shares() {
            return shares;
        }

        List<String> meters() {
            return answering().map(one -> one.meter().id()).toList();
        }

        List<MeterAddress> addresses() {
            return answering().map(ScanFinding.Answering::address).toList();
        }

        List<String> clashes() {
            return findings.stream()
                    .filter(ScanFinding.Clash.class::isInstance)
                    .map(one -> ((ScanFinding.Clash) one).called())
                    .toList();
        }

        private Stream<ScanFinding.Answering> answering() {
            return findings.stream()
                    .filter(ScanFinding.Answering.class::isInstance)
                    .map(ScanFinding.Answering.class::cast);
        }
    }
}
