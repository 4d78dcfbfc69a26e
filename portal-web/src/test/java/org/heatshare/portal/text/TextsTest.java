package org.heatshare.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/heatshare/portal");
    private static final Pattern KEY = Pattern.compile("Texts\\.of\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern VISIBLE = Pattern.compile(
            "(?:new (?:H[1-6]|Span|Paragraph|Button|Badge|Card)|setText|setLabel|setPlaceholder|setHeaderTitle)"
                    + "\\(\"[^\"]*[A-Za-z]{3,}[^\"]*\"|new Anchor\\(\"[^\"]*\", \"|setHeader\\(\"[^\"]*\"\\)");

    @Test
    void hasTheSameKeysInBothLanguages() {
        assertThat(new TreeSet<>(Texts.all(Language.SWEDISH).keySet()))
                .isEqualTo(new TreeSet<>(Texts.all(Language.ENGLISH).keySet()));
    }

    @Test
    void ownsEachKeyOnce() throws IOException {
        try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/texts"))) {
            assertThat(bundles.filter(file -> file.toString().endsWith("_en.properties"))
                            .flatMap(file -> read(file).lines())
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip()))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasOnlyPatternsThatCanBeFilled(Language language) {
        Texts.all(language).forEach((key, pattern) -> {
            assertThat(pattern).as(key).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(pattern).getFormatsByArgumentIndex().length)
                    .as("placeholders of %s", key)
                    .isEqualTo(new MessageFormat(Texts.in(Locale.ENGLISH, key).isEmpty() ? "" : english(key))
                            .getFormatsByArgumentIndex()
                            .length);
        });
    }

    private static String english(String key) {
        return Texts.all(Language.ENGLISH).getOrDefault(key, "");
    }

    @Test
    void hasATextForEveryKeyInTheSources() throws IOException {
        try (Stream<Path> files = sources()) {
            assertThat(files.flatMap(TextsTest::keys).filter(key -> !key.endsWith(".")))
                    .allSatisfy(key -> assertThat(Texts.all(Language.ENGLISH)).containsKey(key));
        }
    }

    @Test
    void findsNoWordsInTheSourcesOfViews() throws IOException {
        try (Stream<Path> files = sources()) {
            assertThat(files.filter(file -> VISIBLE.matcher(read(file)).find())
                            .map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("Brand.java")))
                    .isEmpty();
        }
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<String> keys(Path file) {
        return KEY.matcher(read(file)).results().map(found -> found.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
