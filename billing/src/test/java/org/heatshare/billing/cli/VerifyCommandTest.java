package org.heatshare.billing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path EXAMPLE = Path.of("../docs/examples/proof.json");

    @TempDir
    private Path folder;

    /** One of the first scheme, as it was written before there was a second, and one of that. */
    @ParameterizedTest
    @ValueSource(strings = {"proof.json", "proof-matched.json"})
    void theManualsProofsHold(String name) throws IOException {
        String example = EXAMPLE.resolveSibling(name).toString();
        JsonNode result = run(0, example);
        assertThat(result.path("holds").booleanValue()).isTrue();
        assertThat(result.path("checks").has("matched")).isEqualTo(name.contains("matched"));
        String root = result.path("root").textValue();
        assertThat(run(0, example, root).at("/checks/root").textValue()).startsWith("holds");
        assertThat(run(1, example, "x" + root.substring(1)).at("/checks/root").textValue())
                .startsWith("does not hold");
    }

    @Test
    void aProofThatIsChangedByOneOreDoesNotHold() throws IOException {
        ObjectNode proof = (ObjectNode) MAPPER.readTree(EXAMPLE.toFile());
        ObjectNode home = (ObjectNode) proof.path("home");
        home.put("creditMinor", home.path("creditMinor").longValue() + 1);
        JsonNode result = run(1, file(proof.toString()));
        assertThat(result.at("/checks/home").textValue()).startsWith("does not hold");
        assertThat(result.at("/checks/tree").textValue()).startsWith("holds");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                        | malformed_json |
            {"statement":null}                       | no_proof       | invoice
            {"invoice":"1","parts":[{"part":"x"}]}   | no_proof       | parts[0].part
            {"home":{"creditMinor":1}}               | no_proof       | home.shareMinor
            {"home":{"creditMinor":-1,"shareMinor":0,"energyWh":0,"dwellingDays":0,"matchedMilliWh":0}} | no_proof | home
            {"home":{"creditMinor":1.5,"shareMinor":0,"energyWh":0,"dwellingDays":0,"matchedMilliWh":0}} | no_proof | home.creditMinor
            []                                       | no_proof       |
            """)
    void whatIsNoProofIsRefusedWithTheField(String text, String code, String field) throws IOException {
        JsonNode error = run(2, file(text)).path("error");
        assertThat(error.path("code").textValue()).isEqualTo(code);
        assertThat(error.path("field").textValue()).isEqualTo(field == null ? "" : field);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("proof.json"), text).toString();
    }

    private static JsonNode run(int exit, String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(VerifyCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(exit);
        return MAPPER.readTree(out.toString(StandardCharsets.UTF_8));
    }
}
