package org.heatshare.integration.minersite.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.MinerEndpoint;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.StubMiner;
import org.heatshare.integration.minersite.braiins.StubHttpMiner;
import org.heatshare.integration.poll.DeviceNetwork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MinerFamiliesTest {
    private static final String AVALON = "{\"VERSION\":[{\"PROD\":\"AvalonMiner 1566HA\",\"MODEL\":\"1566HA\"}]}\0";
    private static final String AVALON_STATS = "{\"STATS\":[{\"MM ID0\":\"ITemp[41]\"}]}\0";
    private static final String ANTMINER = "{\"VERSION\":[{\"Type\":\"Antminer S21 Hyd.\",\"API\":\"3.1\"}]}\0";
    private static final String ANTMINER_STATS =
            "{\"STATS\":[{\"Type\":\"Antminer S21 Hyd.\"},{\"GHS 5s\":5,\"chain\":[]}]}\0";

    private final DeviceNetwork network = new DeviceNetwork(4, Duration.ofMillis(500));
    private final MinerFamilies families = new MinerFamilies(network, Duration.ofMillis(400));

    @AfterEach
    void closeNetwork() {
        network.close();
    }

    @Test
    void asksForTheVersionOnceAndThenTheFamilyOfIt() throws Exception {
        try (var miner = new StubMiner(request -> request.contains("version") ? AVALON : AVALON_STATS)) {
            assertThat(detect(miner.endpoint()).inletTemperatureC()).isEqualByComparingTo("41");
            detect(miner.endpoint());
            assertThat(miner.requests())
                    .containsExactly("{\"command\":\"version\"}", "{\"command\":\"stats\"}", "{\"command\":\"stats\"}");
        }
    }

    @Test
    void looksAgainWhenAReadingFailed() throws Exception {
        var changed = new AtomicBoolean();
        try (var miner = new StubMiner(request -> {
            if (request.contains("version")) {
                return changed.get() ? ANTMINER : AVALON;
            }
            return changed.get() ? ANTMINER_STATS : AVALON_STATS;
        })) {
            detect(miner.endpoint());
            changed.set(true);
            assertThatThrownBy(() -> detect(miner.endpoint())).hasCauseInstanceOf(DeviceAnswerException.class);

            assertThat(detect(miner.endpoint()).hashrateGhs()).isEqualByComparingTo("5");
        }
    }

    @Test
    void findsAWhatsMinerOfTheSecondVersion() throws Exception {
        try (var miner = new StubMiner(request -> request.contains("get_version")
                ? "{\"STATUS\":\"S\",\"Msg\":{\"api_ver\":\"2.0.5\"}}"
                : request.contains("summary")
                        ? "{\"STATUS\":\"S\",\"SUMMARY\":[{\"Power\":3500}]}"
                        : "{\"STATUS\":\"E\",\"Msg\":\"invalid cmd\"}")) {
            assertThat(detect(miner.endpoint()).electricPowerW()).isEqualTo(3500);
        }
    }

    @Test
    void asksAWhatsMinerOfTheThirdVersionAtItsOwnPort() throws Exception {
        String host = "127.0.40.28";
        try (var old = new StubMiner(host, request -> "{\"STATUS\":\"S\",\"Msg\":{\"api_ver\":\"3.0.1\"}}");
                var miner = StubMiner.lengthFirst(
                        new InetSocketAddress(host, 4433),
                        request -> "{\"code\":0,\"msg\":{\"summary\":{\"power-realtime\":3400}}}")) {
            assertThat(detect(old.endpoint()).electricPowerW()).isEqualTo(3400);
            assertThat(miner.requests()).hasSize(2);
        }
    }

    @Test
    void asksAMinerWithBraiinsOsOverHttp() throws Exception {
        String host = "127.0.40.80";
        Map<String, String> pages =
                Map.of("/api/v1/miner/stats", "{\"power_stats\":{\"approximated_consumption\":{\"watt\":5300}}}");
        try (var old = new StubMiner(
                        host,
                        request -> "{\"VERSION\":[{\"BOSer\":\"boser-openwrt 1\",\"Type\":\"Antminer S21 Hyd.\"}]}\0");
                var miner = new StubHttpMiner(new InetSocketAddress(host, 80), pages)) {
            var endpoint = new MinerEndpoint(old.address(), StubHttpMiner.LOGIN);
            assertThat(detect(endpoint).electricPowerW()).isEqualTo(5300);
            assertThat(miner.requests()).contains("GET /api/v1/miner/stats");
        }
    }

    @Test
    void saysWhatToDoWhereTheVersionNamesNoFamily() throws Exception {
        try (var miner = new StubMiner(request -> "{\"VERSION\":[{\"CGMiner\":\"4.11.1\"}]}\0")) {
            assertThatThrownBy(() -> detect(miner.endpoint()))
                    .hasCauseInstanceOf(DeviceAnswerException.class)
                    .hasMessageContaining("name it as 'protocol'");
        }
    }

    @Test
    void refusesAProtocolThatIsUnknownNamingTheKnownOnes() {
        assertThatThrownBy(() -> families.read("AVALLON", MinerEndpoint.of(new InetSocketAddress("127.0.0.1", 4028))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("'AVALLON'", "AVALON, ANTMINER, WHATSMINER_V2, WHATSMINER_V3, BRAIINS, MINER");
    }

    private MinerReading detect(MinerEndpoint miner) throws Exception {
        return families.read(MinerFamilies.DETECT, miner).get(10, TimeUnit.SECONDS);
    }
}
