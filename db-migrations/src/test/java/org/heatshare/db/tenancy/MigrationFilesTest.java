package org.heatshare.db.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the rules of the migration files. A released file never changes, because databases out there have run it;
 * {@code released-migrations.txt} lists them. Run with {@code -Dmigrations.release} to add those of a new release.
 */
class MigrationFilesTest {
    private static final Path SQL = Path.of("src/main/resources/db");
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.txt");
    private static final Pattern NAME = Pattern.compile("V(\\d{4}\\.\\d{2}\\.\\d{2})\\.(\\d{2})__[a-z0-9_]+\\.sql");

    @Test
    void everyNameIsADateANumberAndWords() throws IOException {
        for (Path file : files()) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            assertThat(name.matches()).as(file.toString()).isTrue();
            assertThat(LocalDate.parse(name.group(1), DateTimeFormatter.ofPattern("uuuu.MM.dd")))
                    .isAfter("2026-01-01");
        }
    }

    @Test
    void noTwoFilesOfAFolderHaveTheSameStamp() throws IOException {
        assertThat(files().stream()
                        .map(file -> file.getParent().getFileName() + "/"
                                + file.getFileName().toString().split("__")[0]))
                .doesNotHaveDuplicates();
    }

    @Test
    void releasedFilesAreUnchanged() throws IOException {
        Map<String, String> present = checksums();
        if (Boolean.getBoolean("migrations.release")) {
            Files.write(
                    RELEASED,
                    present.entrySet().stream()
                            .map(file -> file.getValue() + "  " + file.getKey())
                            .toList());
        }
        for (String line : Files.readAllLines(RELEASED)) {
            String[] released = line.split("  ");
            assertThat(present)
                    .as("a released migration must stay as it is; write a new one")
                    .containsEntry(released[1], released[0]);
        }
    }

    private static Map<String, String> checksums() throws IOException {
        Map<String, String> checksums = new TreeMap<>();
        for (Path file : files()) {
            String name = file.getParent().getFileName() + "/" + file.getFileName();
            checksums.put(name, HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file))));
        }
        return checksums;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SQL)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
