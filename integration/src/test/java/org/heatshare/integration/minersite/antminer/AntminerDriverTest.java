package org.heatshare.integration.minersite.antminer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.integration.minersite.DriverContract.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
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
class AntminerDriverTest {
    private static final String TWO_COOLED_BOARDS = """
            {"STATUS":[{"STATUS":"S"}],"STATS":[{"Type":"Antminer S21 Hyd."},
             {"rate_5s":335000,"rate_unit":"GH/s","chain_power":"5360 W","chain":[
              {"rate_real":168000,"asic_num":108,"asic":"ooo","temp_chip":[40,52,0,0],"temp_pcb":[50,51,52,53]},
              {"rate_real":167000,"asic_num":108,"asic":"ooo","temp_chip":[41,53,0,0],"temp_pcb":[50,51,52,53]}]}]}
            """;

    private final DeviceNetwork network = new DeviceNetwork(4, Duration.ofMillis(500));
    private final AntminerDriver driver = new AntminerDriver(new MinerSocket(network, Duration.ofMillis(400)));

    @AfterEach
    void closeNetwork() {
        network.close();
    }

    @Test
    void takesTheCoolantFromTheFirstTwoChipSensorsWhereTheOthersAreMissing() throws Exception {
        try (var miner = new StubMiner(request -> TWO_COOLED_BOARDS + "\0")) {
            assertThat(read(driver, miner.endpoint()))
                    .isEqualTo(new MinerReading(
                            WorkState.MINING,
                            5360,
                            new BigDecimal("335000"),
                            new BigDecimal("40.5"),
                            new BigDecimal("52.5"),
                            List.of()));
            assertThat(miner.requests()).containsExactly("{\"command\":\"stats\",\"new_api\":true}");
        }
    }

    @Test
    void takesTheCoolantFromTheBoardSensorsWhereNoChipTellsAnything() {
        MinerReading reading = reading("""
                {"STATS":[{"Type":"Antminer S21+ Hyd."},{"GHS 5s":"319000.5","chain":[{"rate_real":1,"asic_num":1,
                "temp_pic":[80,53,54,55],"temp_pcb":[38,51,47,52],"temp_chip":[0,0,0,0]}]}]}""");

        assertThat(reading.inletTemperatureC()).isEqualByComparingTo("38");
        assertThat(reading.outletTemperatureC()).isEqualByComparingTo("47");
        assertThat(reading.hashrateGhs()).isEqualByComparingTo("319000.5");
    }

    @Test
    void readsTheNumberedFieldsOfOlderFirmware() {
        MinerReading reading = reading("""
                {"STATS":[{"Type":"Antminer S21 Hyd."},{"GHS 5s":483979.25,"chain_acn1":160,"chain_acn2":160,
                "chain_acn4":0,"chain_acs1":"oooo","chain_acs2":"oo","chain_rate1":"161794.68","chain_rate2":"159226.52",
                "temp_chip1":"39-51-0-0","temp_chip2":"41-53-0-0","temp_pcb1":"38-48-47-52"}]}""");

        assertThat(reading)
                .isEqualTo(new MinerReading(
                        WorkState.MINING,
                        null,
                        new BigDecimal("483979.25"),
                        new BigDecimal("40.0"),
                        new BigDecimal("52.0"),
                        List.of()));
    }

    @Test
    void leavesTheCoolantAbsentWhereTheSensorsPlacesAreNotKnown() {
        assertThat(coolant("Antminer S21 XP Hyd.", "63-59-56-61")).isNull();
        assertThat(coolant("Antminer S19", "39-51-0-0")).isNull();
        assertThat(coolant("Antminer S21 Hyd.", "39-x-0-0")).isNull();
    }

    @Test
    void namesFailedChipsAndABoardThatRestsWhileOthersHash() {
        MinerReading reading = reading("""
                {"STATS":[{"GHS 5s":1000,"chain":[{"rate_real":1000,"asic_num":3,"asic":"oxx"},
                {"rate_real":0,"asic_num":3,"asic":"ooo"}]}]}""");

        assertThat(reading.workState()).isEqualTo(WorkState.FAULT);
        assertThat(reading.faults()).containsExactly("2 failed chips on board 1", "board 2 does not hash");
    }

    @Test
    void takesAMinerWhoseBoardsAllRestForIdle() {
        assertThat(reading("{\"STATS\":[{\"GHS 5s\":0,\"chain\":[{\"rate_real\":0,\"asic_num\":3}]}]}")
                        .workState())
                .isEqualTo(WorkState.IDLE);
    }

    @Test
    void asksForTheSummaryWhereStatsTellNoHashrate() throws Exception {
        try (var miner = new StubMiner(request -> request.contains("summary")
                ? "{\"STATUS\":[{\"STATUS\":\"S\"}],\"SUMMARY\":[{\"GHS 5s\":4.5}]}\0"
                : "{\"STATS\":[{\"chain\":[]}]}\0")) {
            assertThat(read(driver, miner.endpoint()).hashrateGhs()).isEqualByComparingTo("4.5");
            assertThat(miner.requests()).hasSize(2);
        }
    }

    @Test
    void givesUpOnAMinerThatIsSilentStopsHalfwayOrRefuses() throws IOException {
        assertRefused(StubMiner.SILENCE, "within 400 ms");
        assertRefused(TWO_COOLED_BOARDS.substring(0, 90) + StubMiner.SILENCE, "within 400 ms");
        assertRefused(TWO_COOLED_BOARDS.substring(0, 90), "no JSON");
        assertRefused("{\"STATUS\":[{\"STATUS\":\"E\",\"Msg\":\"Access denied\"}]}\0", "Access denied");
        assertRefused("{\"STATS\":[{\"Type\":\"Antminer S21 Hyd.\"}]}\0", "neither rates nor boards");
    }

    @Test
    void takesAnyBytes() {
        DriverContract.takesAnyText(TWO_COOLED_BOARDS, AntminerDriverTest::reading);
    }

    private void assertRefused(String answer, String message) throws IOException {
        try (var miner = new StubMiner(request -> answer)) {
            DriverContract.refuses(driver, miner.endpoint(), network, message);
        }
    }

    private static BigDecimal coolant(String type, String chips) {
        return reading(
                        "{\"STATS\":[{\"Type\":\"%s\"},{\"GHS 5s\":1,\"chain_acn1\":1,\"chain_rate1\":\"1\",\"temp_chip1\":\"%s\"}]}"
                                .formatted(type, chips))
                .inletTemperatureC();
    }

    private static MinerReading reading(String answer) {
        return AntminerStats.of(CgminerAnswer.parse(answer).checked()).reading();
    }
}
