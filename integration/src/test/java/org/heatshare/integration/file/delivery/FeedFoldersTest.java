package org.heatshare.integration.file.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.csv.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFoldersTest {
    private static final TenantId TENANT = new TenantId("norrvik");
    private static final Feed FEED = new Feed(Templates.registers(), Instant.EPOCH, "maria");

    @TempDir
    Path dir;

    private FeedFolders folders;

    @BeforeEach
    void open() {
        folders = new FeedFolders(dir);
    }

    @Test
    void aFileWaitsUnderANameOfPlainLetters() throws IOException {
        folders.put(TENANT, FEED, "C:\\leverans\\mätare 2026.CSV", content("a"));
        assertThat(folders.waiting(TENANT, FEED)).containsExactly("m_tare_2026.csv");
        assertThat(dir.resolve("norrvik/Registers/m_tare_2026.csv")).hasContent("a");
    }

    @Test
    void aNameNeverLeavesTheFolder() throws IOException {
        folders.put(TENANT, FEED, "../../../etc/hosts.txt", content("a"));
        assertThat(folders.waiting(TENANT, FEED)).containsExactly("hosts.txt");
    }

    @Test
    void aFileThatStillWaitsIsNotOverwritten() throws IOException {
        folders.put(TENANT, FEED, "day.csv", content("first"));
        folders.put(TENANT, FEED, "day.csv", content("second"));
        assertThat(folders.waiting(TENANT, FEED)).containsExactly("2-day.csv", "day.csv");
        assertThat(dir.resolve("norrvik/Registers/day.csv")).hasContent("first");
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> folders.put(TENANT, FEED, "readings.xlsx", content("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'readings.xlsx'");
    }

    @Test
    void whatBreaksOffOnItsWayLeavesNothing() throws IOException {
        InputStream breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the browser is gone");
            }
        };
        assertThatThrownBy(() -> folders.put(TENANT, FEED, "day.csv", breaking)).isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.list(dir.resolve("norrvik/Registers"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFeedWithoutAFolderHasNothingWaiting() {
        assertThat(folders.waiting(TENANT, FEED)).isEqualTo(List.of());
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
