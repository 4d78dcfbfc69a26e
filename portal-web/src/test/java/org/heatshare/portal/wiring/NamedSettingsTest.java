package org.heatshare.portal.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatshare.db.tenancy.TenantId;
import org.junit.jupiter.api.Test;

class NamedSettingsTest {

    @Test
    void namesStandBetweenMunicipalityAndSetting() {
        assertThat(names(
                        "norrvik",
                        "heatshare.sftp.norrvik.east.host",
                        "heatshare.sftp.norrvik.west.2.host",
                        "heatshare.sftp.norrvik.x.user"))
                .containsExactly("east", "west.2");
    }

    @Test
    void namesAreFoundInEnvironmentVariables() {
        assertThat(names(
                        "norrvik",
                        "HEATSHARE_SFTP_NORRVIK_EAST_HOST",
                        "HEATSHARE_SFTP_NORRVIK_EAST_USER",
                        "HEATSHARE_MQTT_NORRVIK_X_HOST"))
                .containsExactly("east");
    }

    @Test
    void aSettingThatIsBothIsOne() {
        assertThat(names("norrvik", "HEATSHARE_SFTP_NORRVIK_EAST_HOST", "heatshare.sftp.norrvik.east.host"))
                .containsExactly("east");
    }

    @Test
    void aMunicipalityNeverGetsWhatMayBeAnothers() {
        String[] settings = {"HEATSHARE_SFTP_NORRVIK_B_EAST_HOST", "heatshare.sftp.norrvik-b.west.host"};
        assertThat(names("norrvik-b", settings)).containsExactly("east", "west");
        assertThat(names("norrvik", settings)).isEmpty();
    }

    private static Iterable<String> names(String tenant, String... settings) {
        Map<String, String> all = Stream.of(settings).collect(Collectors.toMap(name -> name, name -> "here"));
        return NamedSettings.names(new TextSettings(all), "heatshare.sftp", new TenantId(tenant), "host");
    }
}
