package org.heatshare.integration.minersite.braiins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.integration.minersite.DriverContract.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heatshare.integration.login.Login;
import org.heatshare.integration.minersite.DriverContract;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.StubMiner;
import org.heatshare.integration.minersite.WorkState;
import org.heatshare.integration.minersite.wire.MinerHttp;
import org.heatshare.integration.minersite.wire.MinerJson;
import org.heatshare.integration.poll.DeviceNetwork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BraiinsDriverTest {
    private static final String STATS = """
            {"miner_stats":{"real_hashrate":{"last_1m":{"gigahash_per_second":334500.5}}},
             "power_stats":{"approximated_consumption":{"watt":5360}}}""";
    private static final Map<String, String> PAGES = Map.of(
            "/api/v1/miner/details", "{\"status\":2}",
            "/api/v1/miner/stats", STATS,
            "/api/v1/cooling/state",
                    "{\"fans\":[],\"highest_temperature\":{\"location\":1,\"temperature\":{\"degree_c\":78}}}",
            "/api/v1/miner/hw/hashboards", """
                    {"hashboards":[{"lowest_inlet_temp":{"degree_c":41.5},"highest_outlet_temp":{"degree_c":52}},
                     {"lowest_inlet_temp":{"degree_c":40.5},"highest_outlet_temp":{"degree_c":54}},{}]}""");

    private final DeviceNetwork network = new DeviceNetwork(4, Duration.ofMillis(500));
    private final BraiinsDriver driver = new BraiinsDriver(new MinerHttp(network, Duration.ofMillis(400)));

    @AfterEach
    void closeNetwork() {
        network.close();
    }

    @Test
    void signsInOnceAndReads() throws Exception {
        try (var miner = StubHttpMiner.of(PAGES)) {
            assertThat(read(driver, miner.endpoint(StubHttpMiner.LOGIN)))
                    .isEqualTo(new MinerReading(
                            WorkState.MINING,
                            5360,
                            new BigDecimal("334500.5"),
                            new BigDecimal("40.5"),
                            new BigDecimal("54"),
                            List.of()));
            read(driver, miner.endpoint(StubHttpMiner.LOGIN));
            assertThat(miner.requests().stream().filter(request -> request.startsWith("POST")))
                    .containsExactly("POST /api/v1/auth/login");
            assertThat(miner.requests().stream().filter(request -> !request.startsWith("POST")))
                    .allMatch(request -> request.startsWith("GET "));
        }
    }

    @Test
    void signsInAgainWhereTheMinerForgotTheToken() throws Exception {
        try (var miner = StubHttpMiner.of(PAGES)) {
            read(driver, miner.endpoint(StubHttpMiner.LOGIN));
            miner.restart();

            assertThat(read(driver, miner.endpoint(StubHttpMiner.LOGIN)).electricPowerW())
                    .isEqualTo(5360);
        }
    }

    @Test
    void prefersTheWaterSensorsThatTheCoolingStateNames() throws Exception {
        Map<String, String> pages = new HashMap<>(PAGES);
        pages.put(
                "/api/v1/cooling/state",
                "{\"highest_temperature\":{\"location\":\"SENSOR_LOCATION_WATER_OUTLET\",\"temperature\":{\"degree_c\":55.5}}}");
        try (var miner = StubHttpMiner.of(pages)) {
            assertThat(read(driver, miner.endpoint(StubHttpMiner.LOGIN)).outletTemperatureC())
                    .isEqualByComparingTo("55.5");
        }
    }

    @Test
    void readsSoftwareThatHasNotEveryPage() throws Exception {
        try (var miner = StubHttpMiner.of(Map.of("/api/v1/miner/stats", STATS))) {
            assertThat(read(driver, miner.endpoint(StubHttpMiner.LOGIN)).inletTemperatureC())
                    .isNull();
        }
    }

    @Test
    void takesAMinerThatSuspendedItselfForFaulty() throws Exception {
        Map<String, String> pages = new HashMap<>(PAGES);
        pages.put("/api/v1/miner/details", "{\"status\":4}");
        try (var miner = StubHttpMiner.of(pages)) {
            assertThat(read(driver, miner.endpoint(StubHttpMiner.LOGIN)).faults())
                    .containsExactly("suspended by itself");
        }
    }

    @Test
    void saysWhatToDoAboutAMissingOrWrongLogin() throws Exception {
        try (var miner = StubHttpMiner.of(PAGES)) {
            DriverContract.refuses(driver, miner.endpoint(null), network, "name one as 'login'");
            DriverContract.refuses(driver, miner.endpoint(new Login("reader", "wrong")), network, "user 'reader'");
        }
    }

    @Test
    void givesUpOnAMinerThatIsSilentStopsHalfwayOrSpeaksNoHttp() throws IOException {
        assertRefused(StubMiner.SILENCE, "within 400 ms");
        assertRefused("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"sta" + StubMiner.SILENCE, "within 400 ms");
        assertRefused("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"sta", "Channel closed");
        assertRefused("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>", "no JSON");
        assertRefused("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", "status 503");
        assertRefused("{'STATUS':'S'}\r\n\r\n", "no HTTP");
    }

    @Test
    void takesAnyBytes() {
        DriverContract.takesAnyText(
                STATS, text -> new BraiinsFigures(Map.of(BraiinsPage.STATS, MinerJson.object(text))).reading());
        for (BraiinsPage page : List.of(BraiinsPage.DETAILS, BraiinsPage.COOLING, BraiinsPage.BOARDS)) {
            DriverContract.takesAnyText(
                    PAGES.get(page.path()),
                    text -> new BraiinsFigures(
                                    Map.of(BraiinsPage.STATS, MinerJson.object(STATS), page, MinerJson.object(text)))
                            .reading());
        }
    }

    private void assertRefused(String answer, String message) throws IOException {
        // HTTP has no NUL at its end: the stub answers as soon as it has read one byte of the question.
        try (var miner = StubMiner.atFirstByte(answer)) {
            DriverContract.refuses(driver, miner.endpoint(), network, message);
        }
    }
}
