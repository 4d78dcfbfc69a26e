package org.heatshare.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void theEnvironmentWinsOverTheFileAndTheFileOverTheDefault() {
        Settings settings = new Settings(
                Map.of("heatshare.db.port", "3307", "heatshare.portal.port", "8081"),
                Map.of("HEATSHARE_DB_PORT", "3308"));

        assertThat(settings.port("heatshare.db.port", 1)).isEqualTo(3308);
        assertThat(settings.port("heatshare.portal.port", 1)).isEqualTo(8081);
        assertThat(settings.port("heatshare.keycloak.port", 8180)).isEqualTo(8180);
    }

    @Test
    void anAbsentFileMeansDefaults() throws Exception {
        assertThat(Settings.load(folder.resolve("none"), Map.of()).text("heatshare.db.url"))
                .isEmpty();
    }

    @Test
    void refusesAKeyThatIsNoneOfOurs() throws Exception {
        Path file = Files.writeString(folder.resolve("heatshare.properties"), "db.url=x\n");

        assertThatThrownBy(() -> Settings.load(file, Map.of()))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("'db.url'")
                .hasMessageContaining("heatshare.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", "123456"})
    void refusesWhatIsNoPortNamingTheSetting(String value) {
        Settings settings = new Settings(Map.of("heatshare.portal.port", value), Map.of());

        assertThatThrownBy(() -> settings.port("heatshare.portal.port", 8080))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("heatshare.portal.port=" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"768", "0m", "m", "1.5g", "12m -Xlog"})
    void refusesWhatIsNoSize(String value) {
        Settings settings = new Settings(Map.of("heatshare.portal.heap", value), Map.of());

        assertThatThrownBy(() -> settings.size("heatshare.portal.heap", "768m"))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("heatshare.portal.heap");
    }

    @Test
    void passesTheFileOnAsEnvironmentVariables() {
        Settings settings = new Settings(Map.of("heatshare.devices.enabled", "false"), Map.of());

        assertThat(settings.fileAsEnvironment()).containsExactly(Map.entry("HEATSHARE_DEVICES_ENABLED", "false"));
    }
}
