package org.heatshare.integration.minersite.whatsminer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.integration.minersite.DriverContract.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.heatshare.integration.minersite.DriverContract;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.StubMiner;
import org.heatshare.integration.minersite.WorkState;
import org.heatshare.integration.minersite.wire.CgminerAnswer;
import org.heatshare.integration.minersite.wire.MinerSocket;
import org.heatshare.integration.poll.DeviceNetwork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WhatsMinerV2DriverTest {
    private static final String SUMMARY = """
            {"STATUS":[{"STATUS":"S","Msg":"Summary"}],"SUMMARY":[{"MHS av":211000000.5,"HS RT":212345678.9,
             "Env Temp":28.50,"Power":3593,"Power Limit":3600,"Chip Temp Avg":89.60,"Liquid Cooling":true}],"id":1}""";
    private static final String NO_ERRORS =
            "{\"STATUS\":\"S\",\"When\":1,\"Code\":131,\"Msg\":{\"error_code\":[]},\"Description\":\"\"}";

    private final DeviceNetwork network = new DeviceNetwork(4, Duration.ofMillis(500));
    private final WhatsMinerV2Driver driver = new WhatsMinerV2Driver(new MinerSocket(network, Duration.ofMillis(400)));

    @AfterEach
    void closeNetwork() {
        network.close();
    }

    @Test
    void readsSummaryAndErrorCodes() throws Exception {
        try (var miner = new StubMiner(answers(NO_ERRORS))) {
            assertThat(read(driver, miner.endpoint()))
                    .isEqualTo(new MinerReading(
                            WorkState.MINING,
                            3593,
                            new BigDecimal("212345.6789"),
                            new BigDecimal("28.5"),
                            null,
                            List.of()));
            assertThat(miner.requests())
                    .containsExactlyInAnyOrder(WhatsMinerV2Driver.SUMMARY, WhatsMinerV2Driver.ERROR_CODES);
        }
    }

    @Test
    void readsTheFormThatHoldsTheFiguresInItsMessage() {
        MinerReading reading = reading(
                "{\"STATUS\":\"S\",\"Msg\":{\"HSRT\":0,\"EnvTemp\":21,\"Power\":35},\"Description\":\"\"}", NO_ERRORS);

        assertThat(reading)
                .isEqualTo(new MinerReading(
                        WorkState.IDLE, 35, new BigDecimal("0.000"), new BigDecimal("21"), null, List.of()));
    }

    @Test
    void namesErrorCodesInBothTheirForms() {
        String errors = "{\"STATUS\":\"S\",\"Msg\":{\"error_code\":[{\"329\":\"2026-01-01 10:00:00\"},\"2010\"]}}";

        assertThat(reading(SUMMARY, errors).workState()).isEqualTo(WorkState.FAULT);
        assertThat(reading(SUMMARY, errors).faults()).containsExactly("error 329", "error 2010");
    }

    @Test
    void takesSoftwareThatKnowsNoErrorCodesForWell() {
        assertThat(reading(SUMMARY, "{\"STATUS\":\"E\",\"Code\":14,\"Msg\":\"invalid cmd\"}")
                        .faults())
                .isEmpty();
    }

    @Test
    void givesUpOnAMinerThatIsSilentStopsHalfwayOrRefuses() throws IOException {
        assertRefused(request -> StubMiner.SILENCE, "within 400 ms");
        assertRefused(request -> SUMMARY.substring(0, 60) + StubMiner.SILENCE, "within 400 ms");
        assertRefused(request -> SUMMARY.substring(0, 60), "no JSON");
        assertRefused(request -> "{\"STATUS\":\"E\",\"Msg\":\"API is closed\"}", "API is closed");
        assertRefused(request -> NO_ERRORS.replace("{\"error_code\":[]}", "\"\""), "no figures");
    }

    @Test
    void takesAnyBytes() {
        DriverContract.takesAnyText(SUMMARY, text -> reading(text, NO_ERRORS));
        DriverContract.takesAnyText(NO_ERRORS, text -> reading(SUMMARY, text));
    }

    private static UnaryOperator<String> answers(String errors) {
        return request -> request.contains("error") ? errors : SUMMARY;
    }

    private void assertRefused(UnaryOperator<String> answers, String message) throws IOException {
        try (var miner = new StubMiner(answers)) {
            DriverContract.refuses(driver, miner.endpoint(), network, message);
        }
    }

    private static MinerReading reading(String summary, String errors) {
        return WhatsMinerV2Driver.reading(CgminerAnswer.parse(summary).checked(), CgminerAnswer.parse(errors));
    }
}
