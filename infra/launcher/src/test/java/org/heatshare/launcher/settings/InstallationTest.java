package org.heatshare.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir
    Path data;

    @Test
    void everyPartIsOursByDefault() throws Exception {
        Installation installation = with(Map.of());

        assertThat(installation.database().external()).isFalse();
        assertThat(installation.database().url()).isEqualTo("jdbc:mariadb://127.0.0.1:13306/");
        assertThat(installation.identity().issuer()).isEqualTo("http://localhost:8180/realms/heatshare");
        assertThat(installation.portal().url()).isEqualTo("http://localhost:8080");
    }

    @Test
    void aDatabaseOfTheOwnersIsUsedWithTheOwnersAccounts() throws Exception {
        Installation installation = with(Map.of(
                "heatshare.db.url", "jdbc:mariadb://db.example:3306/",
                "heatshare.db.user", "app",
                "heatshare.db.password", "a",
                "heatshare.db.owner.user", "owner",
                "heatshare.db.owner.password", "b"));

        assertThat(installation.database().external()).isTrue();
        assertThat(installation.database().ownerUser()).isEqualTo("owner");
    }

    @Test
    void aDatabaseOfTheOwnersWithoutAccountIsRefusedNamingTheSetting() {
        assertThatThrownBy(() -> with(Map.of("heatshare.db.url", "jdbc:mariadb://db.example:3306/")))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("heatshare.db.user is missing")
                .hasMessageContaining("HEATSHARE_DB_USER");
    }

    @Test
    void aDatabaseOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> with(Map.of("heatshare.db.url", "jdbc:postgresql://db.example/")))
                .hasMessageContaining("jdbc:mariadb://");
    }

    @Test
    void anIssuerThatIsNoWebAddressIsRefused() {
        assertThatThrownBy(() -> with(Map.of("heatshare.oidc.issuer", "keycloak", "heatshare.oidc.client-secret", "s")))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("heatshare.oidc.issuer=keycloak");
    }

    @Test
    void aPublicAddressBehindAProxyIsAskedForHealthDirectly() throws Exception {
        Installation.Portal portal =
                with(Map.of("heatshare.public-url", "https://heat.example/")).portal();

        assertThat(portal.url()).isEqualTo("https://heat.example");
        assertThat(portal.probeUrl()).isEqualTo("http://127.0.0.1:8080");
    }

    private Installation with(Map<String, String> file) throws Exception {
        return Installation.of(new Folders(data, data), new Settings(file, Map.of()), Secrets.in(data));
    }
}
