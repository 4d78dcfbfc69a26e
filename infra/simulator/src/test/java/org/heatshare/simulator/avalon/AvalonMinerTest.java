package org.heatshare.simulator.avalon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heatshare.simulator.fault.FaultKind;
import org.heatshare.simulator.live.LiveTowns;
import org.heatshare.simulator.net.DeviceServer;
import org.heatshare.simulator.net.Fuzz;
import org.heatshare.simulator.net.Peer;
import org.heatshare.simulator.town.MinerUnit;
import org.heatshare.simulator.town.UnitState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvalonMinerTest {

    private static final MinerUnit UNIT = Objects.requireNonNull(
                    LiveTowns.TOWN.sources().get(0).site())
            .units()
            .get(3);
    private static final Pattern PAIR = Pattern.compile("(\\w+)\\[([^\\]]+)\\]");

    private final LiveTowns town = new LiveTowns();
    private DeviceServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        server = new DeviceServer("test");
        port = server.listen("127.0.0.1", 0, new AvalonMiner(UNIT, town.live, town.faults)::connect);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            version, 22, VERSION
            summary, 11, SUMMARY
            stats, 70, STATS
            litestats, 70, STATS
            estats, 70, STATS
            devs, 9, DEVS
            pools, 7, POOLS
            """)
    void answersCommandsWithTheirTables(String command, int code, String table) throws IOException {
        JsonNode answer = ask("{\"command\":\"" + command + "\"}\0");

        assertThat(answer.at("/STATUS/0/STATUS").asText()).isEqualTo("S");
        assertThat(answer.at("/STATUS/0/Code").asInt()).isEqualTo(code);
        assertThat(answer.path(table)).hasSize(1);
    }

    @Test
    void tellsItsStateInOneLineOfPairs() throws IOException {
        UnitState state = town.live.ask(UNIT);
        String line =
                ask("{\"command\":\"stats\"}\0").at("/STATS/0/MM ID0:Summary").asText();
        Map<String, String> pairs = new HashMap<>();
        Matcher matcher = PAIR.matcher(line);
        while (matcher.find()) {
            pairs.put(matcher.group(1), matcher.group(2));
        }

        assertThat(line).startsWith("'STATS':{").endsWith("}");
        assertThat(pairs)
                .containsEntry("ITemp", String.valueOf(state.inletC()))
                .containsEntry("HBOTemp", String.valueOf(state.outletC()))
                .containsEntry("WALLPOWER", String.valueOf(state.wallW()));
        assertThat(pairs.get("SYSTEMSTATU")).contains(", Hash Board: 4");
        assertThat(pairs.get("PS").split(" ")[4]).isEqualTo(String.valueOf(state.chipW()));
        assertThat(pairs.get("PS").split(" ")[6]).isEqualTo(String.valueOf(state.wallW()));
        assertThat(Double.parseDouble(pairs.get("GHSspd"))).isEqualTo(state.ghs());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"command":"ascset","parameter":"0,softoff,1:0"} | 45
            {"command":"nonsense"}                           | 14
            {"parameter":"0"}                                | 24
            {"command":                                      | 23
            """)
    void refusesWhatItDoesNotUnderstandOrAllow(String request, int code) throws IOException {
        JsonNode answer = ask(request + "\0");

        assertThat(answer.at("/STATUS/0/STATUS").asText()).isEqualTo("E");
        assertThat(answer.at("/STATUS/0/Code").asInt()).isEqualTo(code);
    }

    @Test
    void idlesWhenItsSiteTrips() throws IOException {
        town.faults.set(FaultKind.SITE_TRIP, UNIT.site(), 0, LiveTowns.NOW);

        assertThat(ask("{\"command\":\"litestats\"}")
                        .at("/STATS/0/MM ID0:Summary")
                        .asText())
                .contains("SYSTEMSTATU[Work: In Idle, Hash Board: 4]")
                .contains("GHSspd[0.00]");
    }

    @Test
    void aSilentMinerAcceptsAndSaysNothing() throws IOException {
        town.faults.set(FaultKind.SILENT_MINER, UNIT.code(), 0, LiveTowns.NOW);
        try (Peer peer = new Peer(port)) {
            assertThat(peer.send("{\"command\":\"version\"}\0".getBytes(StandardCharsets.UTF_8))
                            .isSilent(200))
                    .isTrue();
        }
    }

    @Test
    void aSlowMinerAnswersLate() throws IOException {
        town.faults.set(FaultKind.SLOW_MINER, UNIT.code(), 250, LiveTowns.NOW);
        long start = System.nanoTime();

        ask("{\"command\":\"version\"}\0");

        assertThat((System.nanoTime() - start) / 1_000_000).isGreaterThanOrEqualTo(245);
    }

    @Test
    void survivesRandomAndTruncatedBytes() throws IOException {
        Fuzz.attack(port, 11, "{\"command\":\"stats\"}\0".getBytes(StandardCharsets.UTF_8));

        assertThat(ask("{\"command\":\"version\"}\0").at("/VERSION/0/MODEL").asText())
                .isEqualTo("1566HA");
    }

    private JsonNode ask(String request) throws IOException {
        try (Peer peer = new Peer(port)) {
            byte[] answer = peer.send(request.getBytes(StandardCharsets.UTF_8)).receiveUntilClosed();
            assertThat(answer[answer.length - 1]).isZero();
            return new ObjectMapper().readTree(answer, 0, answer.length - 1);
        }
    }
}
