package org.heatshare.integration.minersite.avalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.StubMiner;
import org.heatshare.integration.minersite.WorkState;
import org.heatshare.integration.minersite.wire.MinerSocket;
import org.heatshare.integration.poll.DeviceNetwork;
import org.heatshare.integration.poll.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AvalonDriverTest {
    private static final String EMPTY = "{\"STATUS\":[{\"STATUS\":\"S\"}],\"STATS\":[{\"MM ID0:Summary\":\"\"}]}\0";

    private final DeviceNetwork network = new DeviceNetwork(8, Duration.ofMillis(500));
    private final AvalonDriver driver = new AvalonDriver(new MinerSocket(network, Duration.ofMillis(400)));

    @AfterEach
    void closeNetwork() {
        network.close();
    }

    @Test
    void readsTheFiguresOfNow() throws Exception {
        try (var miner = StubMiner.mining()) {
            MinerReading reading = driver.read(miner.endpoint()).get(10, TimeUnit.SECONDS);

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
            assertThat(driver.read(miner.endpoint()).get(10, TimeUnit.SECONDS).inletTemperatureC())
                    .isEqualByComparingTo("40");
            assertThat(miner.requests()).hasSize(2);
        }
    }

    @Test
    void givesUpOnASilentMiner() throws Exception {
        assertRefused(request -> StubMiner.SILENCE, "within 400 ms");
        assertRefused(request -> EMPTY.substring(0, 20) + StubMiner.SILENCE, "within 400 ms");
    }

    @Test
    void givesUpOnAnAnswerWithoutFigures() throws Exception {
        assertRefused(request -> EMPTY, "no figures");
    }

    @Test
    void givesUpOnGarbage() throws Exception {
        assertRefused(request -> "<html>busy</html>\0", "html");
        assertRefused(request -> EMPTY.substring(0, 20), "no JSON");
        assertRefused(request -> "x".repeat(1_100_000), "longer than");
        assertRefused(request -> "", "without a whole answer");
        assertRefused(request -> "\0", "answered nothing");
    }

    private void assertRefused(UnaryOperator<String> answers, String message) throws IOException {
        try (var miner = new StubMiner(answers)) {
            assertThatThrownBy(() -> driver.read(miner.endpoint()).get(10, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(DeviceAnswerException.class)
                    .hasMessageContaining(message);
        }
        Eventually.waitFor("the connection is given back", () -> network.limit().taken() == 0);
    }
}
