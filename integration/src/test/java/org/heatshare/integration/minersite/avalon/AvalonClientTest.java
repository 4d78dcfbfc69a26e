package org.heatshare.integration.minersite.avalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.WorkState;
import org.heatshare.integration.poll.DeviceNetwork;
import org.heatshare.integration.poll.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AvalonClientTest {
    private static final String EMPTY = "{\"STATUS\":[{\"STATUS\":\"S\"}],\"STATS\":[{\"MM ID0:Summary\":\"\"}]}\0";

    private final DeviceNetwork network = new DeviceNetwork(8, Duration.ofMillis(500));
    private final AvalonClient client = new AvalonClient(network, Duration.ofMillis(400));

    @AfterEach
    void closeNetwork() {
        network.close();
    }

    @Test
    void readsTheFiguresOfNow() throws Exception {
        try (var miner = StubMiner.mining()) {
            MinerReading reading = client.read(miner.address()).get(10, TimeUnit.SECONDS);

            assertThat(reading.workState()).isEqualTo(WorkState.MINING);
            assertThat(reading.electricPowerW()).isEqualTo(8542);
            assertThat(miner.requests()).containsExactly("{\"command\":\"stats\"}");
        }
    }

    @Test
    void asksForLitestatsWhenStatsAreEmpty() throws Exception {
        UnaryOperator<String> answers = request -> request.contains("litestats")
                ? "{\"STATS\":[{\"MM ID0\":\"ITemp[40] SYSTEMSTATU[Work: In Work]\"}]}"
                : EMPTY;
        try (var miner = new StubMiner(answers)) {
            assertThat(client.read(miner.address()).get(10, TimeUnit.SECONDS).inletTemperatureC())
                    .isEqualByComparingTo("40");
            assertThat(miner.requests()).hasSize(2);
        }
    }

    @Test
    void identifiesAMiner() throws Exception {
        try (var miner = new StubMiner(
                request ->
                        "{\"VERSION\":[{\"MODEL\":\"1566HA\",\"PROD\":\"AvalonMiner 1566HA\",\"DNA\":\"02\",\"VERSION\":\"25\"}]}\0")) {
            assertThat(client.identify(miner.address()).get(10, TimeUnit.SECONDS))
                    .isEqualTo(new MinerIdentity("1566HA", "AvalonMiner 1566HA", "02", "25"));
        }
    }

    @Test
    void givesUpOnASilentMiner() throws Exception {
        assertRefused(request -> StubMiner.SILENCE, "within 400 ms");
    }

    @Test
    void givesUpOnAnAnswerWithoutFigures() throws Exception {
        assertRefused(request -> EMPTY, "no figures");
    }

    @Test
    void givesUpOnGarbage() throws Exception {
        assertRefused(request -> "<html>busy</html>\0", "html");
        assertRefused(request -> "\0", "without an answer");
    }

    private void assertRefused(UnaryOperator<String> answers, String message) throws IOException {
        try (var miner = new StubMiner(answers)) {
            assertThatThrownBy(() -> client.read(miner.address()).get(10, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(DeviceAnswerException.class)
                    .hasMessageContaining(message);
        }
        Eventually.waitFor("the connection is given back", () -> network.limit().taken() == 0);
    }
}
