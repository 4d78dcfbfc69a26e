package org.heatshare.integration.file.sftp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileServerTest {
    private static final String KEY =
            PublicKeyEntry.toString(TestSftpServer.keyPair().getPublic());

    @Test
    void trustsOneKeyOfOneHostAndPort() {
        assertThat(new String(server(22, KEY).knownHosts(), US_ASCII)).isEqualTo("files.example " + KEY + "\n");
        assertThat(new String(server(2222, KEY).knownHosts(), US_ASCII))
                .isEqualTo("[files.example]:2222 " + KEY + "\n");
    }

    @Test
    void showsWhereFilesAreAndNoSecret() {
        assertThat(server(22, KEY).address()).isEqualTo("sftp://files.example/out");
        assertThat(server(2222, KEY).address()).isEqualTo("sftp://files.example:2222/out");
        assertThat(server(22, KEY).toString()).doesNotContain("hidden");
        assertThat(new Credential.KeyFile(Path.of("id"), "hidden").toString()).doesNotContain("hidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ssh-ed25519",
                "AAAA",
                "ssh-ed25519 not*base64",
                "ssh-ed25519 AAAA",
                "ssh-ed25519 AAAAB3NzaC1yc2EAAAADAQABAAAA",
                "SHA256:jlOAV5ZrLmfLr8mTPbCXDhvmCnVzaHBsKvDR5rGu4mY"
            })
    void refusesWhatIsNoHostKey(String text) {
        assertThatThrownBy(() -> server(22, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("host-key is '" + text + "'");
    }

    @Test
    void refusesAPortThatThereIsNot() {
        assertThatThrownBy(() -> server(65_536, KEY)).hasMessageContaining("port is 65536");
    }

    private static FileServer server(int port, String key) {
        return new FileServer("meters", "files.example", port, "out", "us", new Credential.Password("hidden"), key, "");
    }
}
