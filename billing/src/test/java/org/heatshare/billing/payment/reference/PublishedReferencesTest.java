package org.heatshare.billing.payment.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.payment.reference.NorwegianKid.Modulus;
import org.heatshare.billing.payment.reference.SwedishOcr.Control;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** References that others' validators publish; lines about accounts and bar codes are not references and left out. */
class PublishedReferencesTest {

    private static final Path REFERENCES = Path.of("../../shared/data/payments/references.jsonl");
    private static final Map<String, ReferenceScheme> SCHEMES = Map.of(
            "iso11649", new CreditorReference(),
            "luhn", new NorwegianKid(Modulus.MOD10),
            "no.kid MOD10", new NorwegianKid(Modulus.MOD10),
            "no.kid MOD11", new NorwegianKid(Modulus.MOD11),
            "se.ocr soft", new SwedishOcr(Control.CHECK_DIGIT),
            "se.ocr length-digit", new SwedishOcr(Control.LENGTH_DIGIT),
            "fi.viitenumero", new FinnishReference(),
            "dk.fik71", new DanishFik());

    @TestFactory
    List<DynamicTest> references() throws IOException {
        assumeTrue(Files.exists(REFERENCES), "the published references are not beside this checkout: " + REFERENCES);
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(REFERENCES)) {
            JsonNode example = new ObjectMapper().readTree(line);
            String input = example.get("input").asText();
            boolean otherAlphabet = input.equals("abcdefe");
            boolean longerThanAnyReference = input.length() > 30;
            ReferenceScheme scheme = scheme(example);
            if (scheme != null && !otherAlphabet && !longerThanAnyReference) {
                tests.add(DynamicTest.dynamicTest(line, () -> check(scheme, example, input)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(75);
        return tests;
    }

    private static ReferenceScheme scheme(JsonNode example) {
        String kind = example.get("kind").asText();
        String operation = example.get("op").asText();
        if (kind.equals("fi.reference")) {
            return example.get("input").asText().startsWith("rf") ? new CreditorReference() : new FinnishReference();
        }
        String level = operation.equals("generate_check") ? "soft" : "length-digit";
        return SCHEMES.get(
                switch (kind) {
                    case "no.kid" -> kind + " " + example.get("mode").asText();
                    case "se.ocr" -> kind + " " + example.path("level").asText(level);
                    default -> kind;
                });
    }

    private static void check(ReferenceScheme scheme, JsonNode example, String input) {
        JsonNode expected = example.get("expected");
        switch (example.get("op").asText()) {
            case "is_valid" -> assertThat(scheme.accepts(input)).isEqualTo(expected.booleanValue());
            case "validate" -> assertThat(scheme.accepts(input)).isEqualTo(expected.isTextual());
            case "format" -> assertThat(scheme.printed(input)).isEqualTo(expected.textValue());
            case "calc_check_digit" -> assertThat(scheme.referenceFor(input)).isEqualTo(input + expected.textValue());
            default -> {
                if (expected.isObject()) {
                    assertThatThrownBy(() -> scheme.referenceFor(input)).isInstanceOf(InvalidReferenceException.class);
                } else {
                    assertThat(scheme.referenceFor(input)).isEqualTo(expected.textValue());
                }
            }
        }
    }
}
