package org.heatshare.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path data;

    @Test
    void generatesDifferentSecretsThatOnlyTheOwnerCanRead() throws Exception {
        Secrets secrets = Secrets.in(data);

        assertThat(new HashSet<>(Secrets.NAMES.stream().map(secrets::get).toList()))
                .hasSameSizeAs(Secrets.NAMES);
        assertThat(secrets.get("db.root.password")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void keepsWhatTheFileHasAndAddsWhatItLacks() throws Exception {
        Files.writeString(data.resolve("secrets.properties"), "db.app.password=mine\n");

        Secrets first = Secrets.in(data);
        Secrets second = Secrets.in(data);

        assertThat(first.get("db.app.password")).isEqualTo("mine");
        for (String name : Secrets.NAMES) {
            assertThat(second.get(name)).as(name).isEqualTo(first.get(name)).isNotBlank();
        }
    }
}
