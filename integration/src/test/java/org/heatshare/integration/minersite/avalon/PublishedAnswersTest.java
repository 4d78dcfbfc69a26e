package org.heatshare.integration.minersite.avalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.WorkState;
import org.junit.jupiter.api.Test;

/** Published answers of real miners, read from beside the checkout where they are present. */
class PublishedAnswersTest {

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
        assertThat(AvalonAnswer.parse(answer("avalon_version.json"))
                        .checked()
                        .first("VERSION")
                        .path("MODEL")
                        .asText())
                .isEqualTo("Q");
        assertThat(AvalonAnswer.parse(answer("avalon_summary.json"))
                        .checked()
                        .first("SUMMARY")
                        .path("Accepted")
                        .asInt())
                .isEqualTo(890);
        for (String name : List.of("help", "softoff", "softon", "workmode")) {
            assertThat(AvalonAnswer.parse(answer("avalon_ascset_" + name + ".json"))
                            .checked()
                            .figures()
                            .isEmpty())
                    .isTrue();
        }
        assertThat(AvalonAnswer.parse(answer("avalon_pools.json"))
                        .checked()
                        .first("POOLS")
                        .path("POOL")
                        .asInt())
                .isZero();
    }

    @Test
    void readsTheTextFormsThatSomeFirmwareSends() throws IOException {
        String mini = facts("avalon_mini3_stats_sample_prefix");
        String nano = facts("avalon_nano3_stats_sample");

        assertThat(read(mini).inletTemperatureC()).isEqualByComparingTo("39");
        assertThat(read(mini).outletTemperatureC()).isEqualByComparingTo("63");
        assertThat(read(mini).electricPowerW()).isEqualTo(824);
        assertThat(read(nano).hashrateGhs()).isEqualByComparingTo("2630.98");
    }

    private static String facts(String name) throws IOException {
        return new ObjectMapper()
                .readTree(answer("hydro_facts.json"))
                .path(name)
                .asText();
    }

    private static MinerReading read(String answer) {
        return AvalonClient.reading(AvalonAnswer.parse(answer).checked().figures());
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
