package org.heatshare.portal.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.sftp.Credential;
import org.heatshare.integration.file.sftp.FileServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiguredFileServersTest {
    private static final TenantId NORRVIK = new TenantId("norrvik");
    private static final TenantId KALTIO = new TenantId("kaltio");
    private static final String KEY = "heatshare.sftp.norrvik.meters.";
    private static final String HOST_KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPBL2YB2ZmtAEf8JzJvpmgz0ZjNNcjyXGRVVSqVJ7GVC";

    @Test
    void aServerNeedsHostUserPasswordAndHostKey() {
        ConfiguredFileServers servers = servers(Map.of());
        assertThat(servers.find(NORRVIK))
                .containsExactly(new FileServer(
                        "meters",
                        "files.example",
                        22,
                        "",
                        "heatshare",
                        new Credential.Password("secret"),
                        HOST_KEY,
                        ""));
        assertThat(servers.find(KALTIO)).isEmpty();
    }

    @Test
    void theRestMayBeSet() {
        ConfiguredFileServers servers = servers(Map.of(
                KEY + "port", "2222",
                KEY + "directory", "/out/norrvik",
                KEY + "password", "",
                KEY + "key-file", "/etc/heatshare/id",
                KEY + "key-passphrase", "secret",
                KEY + "done-suffix", ".ok"));
        assertThat(servers.find(NORRVIK))
                .containsExactly(new FileServer(
                        "meters",
                        "files.example",
                        2222,
                        "/out/norrvik",
                        "heatshare",
                        new Credential.KeyFile(Path.of("/etc/heatshare/id"), "secret"),
                        HOST_KEY,
                        ".ok"));
    }

    @ParameterizedTest
    @CsvSource({
        "user, ''",
        "host-key, ''",
        "host-key, any",
        "password, ''",
        "key-file, /etc/heatshare/id",
        "port, ssh",
        "port, 70000"
    })
    void aServerThatIsNotWholeIsLeftOut(String name, String value) {
        assertThat(servers(Map.of(KEY + name, value)).find(NORRVIK)).isEmpty();
    }

    /** A server that is whole, with other values; an empty one unsets a setting. */
    private static ConfiguredFileServers servers(Map<String, String> others) {
        Map<String, String> settings = new HashMap<>(Map.of(
                KEY + "host", "files.example",
                KEY + "user", "heatshare",
                KEY + "password", "secret",
                KEY + "host-key", HOST_KEY));
        settings.putAll(others);
        settings.values().removeIf(String::isEmpty);
        return new ConfiguredFileServers(new TextSettings(settings));
    }
}
