package org.heatshare.integration.minersite.avalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.WorkState;
import org.heatshare.integration.minersite.wire.CgminerAnswer;
import org.heatshare.integration.minersite.wire.MinerSocket;
import org.heatshare.integration.poll.DeviceNetwork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Published answers of real miners, read from beside the checkout where they are present. */
class PublishedAnswersTest {
    private final DeviceNetwork network = new DeviceNetwork(1, Duration.ofSeconds(1));

    @AfterEach
    void closeNetwork() {
        network.close();
    }

    @Test
    void readsAnA1246() throws IOException {
        assertThat(read(answer("avalon_a1246_stats.json")))
                .isEqualTo(new MinerReading(
                        WorkState.MINING, 3504, new BigDecimal("81072.68"), new BigDecimal("30"), null, List.of()));
    }

    @Test
    void readsAnAirCooledA15() throws IOException {
        String stats = new ObjectMapper()
                .readTree(answer("avalon_a15-194.json"))
                .path("rpc")
                .path("rpc_stats")
                .toString();

        assertThat(read(stats))
                .isEqualTo(new MinerReading(
                        WorkState.MINING, 3731, new BigDecimal("199241.07"), new BigDecimal("31"), null, List.of()));
    }

    @Test
    void readsVersionSummaryAndRepliesToSettings() throws IOException {
        assertThat(CgminerAnswer.parse(answer("avalon_version.json"))
                        .checked()
                        .first("VERSION")
                        .path("MODEL")
                        .asText())
                .isEqualTo("Q");
        assertThat(CgminerAnswer.parse(answer("avalon_summary.json"))
                        .checked()
                        .first("SUMMARY")
                        .path("Accepted")
                        .asInt())
                .isEqualTo(890);
        for (String name : List.of("help", "softoff", "softon", "workmode")) {
            assertThat(AvalonDriver.figures(CgminerAnswer.parse(answer("avalon_ascset_" + name + ".json"))
                                    .checked())
                            .isEmpty())
                    .isTrue();
        }
        assertThat(CgminerAnswer.parse(answer("avalon_pools.json"))
                        .checked()
                        .first("POOLS")
                        .path("POOL")
                        .asInt())
                .isZero();
    }

    @Test
    void readsTheTextFormsThatSomeFirmwareSends() throws IOException {
        assertThat(read(fact("avalon_mini3_stats_sample_prefix")))
                .isEqualTo(new MinerReading(
                        WorkState.MINING, 824, null, new BigDecimal("39"), new BigDecimal("63"), List.of()));
        assertThat(read(fact("avalon_nano3_stats_sample")))
                .isEqualTo(new MinerReading(
                        WorkState.IDLE,
                        324,
                        new BigDecimal("2630.98"),
                        new BigDecimal("38"),
                        new BigDecimal("41"),
                        List.of()));
    }

    @Test
    void recognisesTheFamilyByItsVersion() throws IOException {
        var driver = new AvalonDriver(new MinerSocket(network, Duration.ofSeconds(1)));
        String a15 = new ObjectMapper()
                .readTree(answer("avalon_a15-194.json"))
                .at("/rpc/rpc_version")
                .toString();
        for (String version : List.of(a15, answer("avalon_version.json"), fact("avalon_mini3_socket_text_sample"))) {
            assertThat(driver.recognises(CgminerAnswer.parse(version).version()))
                    .isTrue();
        }
    }

    @Test
    void takesTheWallPowerOfEveryPublishedSupply() throws IOException {
        JsonNode samples =
                new ObjectMapper().readTree(answer("hydro_facts.json")).path("PS_array_semantics_from_three_samples");

        assertThat(power(samples.path("A1246"))).isEqualTo(3504);
        assertThat(power(samples.path("A15-194"))).isEqualTo(3731);
        assertThat(power(samples.path("Q_mining"))).isEqualTo(1670);
        assertThat(power(samples.path("Q_idle"))).isEqualTo(146);
    }

    @Test
    void readsTheFormThatHydroCooledMinersAreKnownToAnswerIn() throws IOException {
        String facts = answer("hydro_facts.json");
        assertThat(facts).contains("ITemp", "HBOTemp", "MM ID0:Summary");

        MinerReading reading = read(
                "{'STATS':[{'MM ID0:Summary':\"'STATS':{Ver[1566HA] SYSTEMSTATU[Work: In Work, Hash"
                        + " Board: 4] ITemp[40] HBITemp[52] HBOTemp[57] PS[0 1 2 3 8000 5 8500]}\",'HBinfo':\"'HB0':{MW0[1 2]}\"}]}");

        assertThat(reading.inletTemperatureC()).isEqualByComparingTo("40");
        assertThat(reading.outletTemperatureC()).isEqualByComparingTo("57");
        assertThat(reading.electricPowerW()).isEqualTo(8500);
    }

    private static Integer power(JsonNode supply) {
        return AvalonDriver.reading(KeyedValues.of(supply.asText())).electricPowerW();
    }

    private static String fact(String name) throws IOException {
        return new ObjectMapper()
                .readTree(answer("hydro_facts.json"))
                .path(name)
                .asText();
    }

    private static MinerReading read(String answer) {
        return AvalonDriver.reading(
                AvalonDriver.figures(CgminerAnswer.parse(answer).checked()));
    }

    private static String answer(String name) throws IOException {
        String path = "shared/data/miners/" + name;
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(path))) {
                return Files.readString(folder.resolve(path));
            }
        }
        assumeThat(path).as("Skipped: no %s beside the checkout.", path).isEmpty();
        return "";
    }
}
