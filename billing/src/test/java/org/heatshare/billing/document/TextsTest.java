package org.heatshare.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"_da", "_fi", "_no", "_sv"})
    void everyLanguageHasTheSameTextsWithTheSamePlaces(String language) throws IOException {
        Properties english = texts("");
        Properties other = texts(language);
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @CsvSource({"da, da", "fi, fi", "nb, no", "no, no", "sv, sv", "en, en", "de, en"})
    void aLanguageWithoutTextsIsReadInEnglish(String asked, String read) {
        assertThat(new Texts(asked, "SEK").language()).isEqualTo(read);
    }

    @Test
    void placesAreFilledWithEscapedWords() {
        assertThat(new Texts("fi", "EUR").of("title", Texts.escape("<1>"))).isEqualTo("Lasku &lt;1&gt;");
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (var in = TextsTest.class.getResourceAsStream("InvoiceTexts" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
