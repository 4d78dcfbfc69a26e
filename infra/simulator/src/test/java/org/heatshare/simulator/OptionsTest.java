package org.heatshare.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void theCommandLineGoesBeforeTheEnvironment() {
        Options options = Options.parse(
                new String[] {"--homes", "50"},
                Map.of("HEATSHARE_SIMULATOR_HOMES", "60", "HEATSHARE_SIMULATOR_FAULTS_PORT", "18191"));

        assertThat(options.homes()).isEqualTo(50);
        assertThat(options.faultsPort()).isEqualTo(18191);
        assertThat(options.portal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--home 5, --home", "--homes many, many", "--homes, no value"})
    void namesTheOptionThatDoesNotFit(String line, String named) {
        assertThatThrownBy(() -> Options.parse(line.split(" "), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }

    @Test
    void laterStartsMakeTheSameTowns(@TempDir Path folder) throws IOException {
        Options options = Options.parse(new String[] {"--data", folder.toString(), "--homes", "50"}, Map.of());
        DemoFile.settings(options, clockAt("2026-11-23T06:00:00Z"));

        assertThat(DemoFile.settings(options, clockAt("2027-02-01T06:00:00Z")).firstMonth())
                .isEqualTo(YearMonth.of(2024, 10));
    }

    @Test
    void refusesAFolderOfOtherTowns(@TempDir Path folder) throws IOException {
        DemoFile.settings(
                Options.parse(new String[] {"--data", folder.toString(), "--homes", "50"}, Map.of()),
                clockAt("2026-11-23T06:00:00Z"));
        Options other = Options.parse(new String[] {"--data", folder.toString(), "--homes", "60"}, Map.of());

        assertThatThrownBy(() -> DemoFile.settings(other, clockAt("2026-11-23T06:00:00Z")))
                .hasMessageContaining("50 homes")
                .hasMessageContaining("--data");
    }

    private static Clock clockAt(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
