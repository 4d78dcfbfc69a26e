package org.heatshare.integration.minersite.whatsminer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.integration.minersite.DriverContract.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.heatshare.integration.minersite.DriverContract;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.StubMiner;
import org.heatshare.integration.minersite.WorkState;
import org.heatshare.integration.minersite.wire.MinerSocket;
import org.heatshare.integration.poll.DeviceNetwork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WhatsMinerV3DriverTest {
    private static final String STATUS = """
            {"code":0,"when":1,"msg":{"summary":{"elapsed":100,"hash-realtime":212.5,"power-realtime":3425,
             "environment-temperature":28.5,"board-temperature":[61.0,62.5]}},"desc":"get.miner.status"}""";
    private static final String NO_ERRORS =
            "{\"code\":0,\"when\":1,\"msg\":{\"error-code\":[]},\"desc\":\"get.device.info\"}";

    private final DeviceNetwork network = new DeviceNetwork(4, Duration.ofMillis(500));
    private final WhatsMinerV3Driver driver = new WhatsMinerV3Driver(new MinerSocket(network, Duration.ofMillis(400)));

    @AfterEach
    void closeNetwork() {
        network.close();
    }

    @Test
    void readsStatusAndErrorCodes() throws Exception {
        try (var miner = miner(answers(NO_ERRORS))) {
            assertThat(read(driver, miner.endpoint()))
                    .isEqualTo(new MinerReading(
                            WorkState.MINING,
                            3425,
                            new BigDecimal("212500.0"),
                            new BigDecimal("28.5"),
                            null,
                            List.of()));
            assertThat(miner.requests())
                    .containsExactlyInAnyOrder(WhatsMinerV3Driver.STATUS, WhatsMinerV3Driver.ERROR_CODES);
        }
    }

    @Test
    void namesErrorCodes() throws Exception {
        String errors = NO_ERRORS.replace("[]", "[{\"110\":\"2026-01-01 10:00:00\",\"reason\":\"fan\"}]");
        try (var miner = miner(answers(errors))) {
            assertThat(read(driver, miner.endpoint()).faults()).containsExactly("error 110");
        }
    }

    @Test
    void givesUpOnAMinerThatIsSilentStopsHalfwayOrRefuses() throws IOException {
        assertRefused(request -> StubMiner.SILENCE, "within 400 ms");
        assertRefused(request -> STATUS.substring(0, 70) + StubMiner.SILENCE, "within 400 ms");
        assertRefused(request -> STATUS.substring(0, 70), "no JSON");
        assertRefused(request -> "{\"code\":-4,\"msg\":\"no permission\"}", "no permission");
        assertRefused(request -> NO_ERRORS, "no figures");
    }

    @Test
    void givesUpOnALengthThatCannotBeMeant() throws IOException {
        try (var miner = new StubMiner(request -> "GET / HTTP/1.1\r\n\r\n")) {
            DriverContract.refuses(driver, miner.endpoint(), network, "cannot be read");
        }
    }

    @Test
    void takesAnyBytes() {
        DriverContract.takesAnyText(
                STATUS,
                text -> WhatsMinerV3Driver.reading(
                        WhatsMinerV3Driver.message(text), WhatsMinerV3Driver.message(NO_ERRORS)));
    }

    private static UnaryOperator<String> answers(String errors) {
        return request -> request.contains("error") ? errors : STATUS;
    }

    private static StubMiner miner(UnaryOperator<String> answers) throws IOException {
        return StubMiner.lengthFirst(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), answers);
    }

    private void assertRefused(UnaryOperator<String> answers, String message) throws IOException {
        try (var miner = miner(answers)) {
            DriverContract.refuses(driver, miner.endpoint(), network, message);
        }
    }
}
