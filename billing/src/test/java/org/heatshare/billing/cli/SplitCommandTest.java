package org.heatshare.billing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heatshare.billing.testing.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitCommandTest {

    private static final String AGREEMENT = Documents.agreement("SEK", "M1", "500.00");

    @TempDir
    private Path folder;

    @Test
    void splitsAPoolByHomesLowestIdFirst() throws IOException {
        JsonNode result =
                split(0, AGREEMENT.replace("0.60", "1").replace("0.15", "0").replace("0.25", "0"), """
            {"month":"2026-10","pool":"100.00","homes":[
              {"id":"10","energyMwh":"2.00","energyCharge":"900"},
              {"id":"2","energyMwh":"0.80","energyCharge":"900"},
              {"id":"1","energyMwh":"1.20","energyCharge":"900"}]}
            """);
        assertThat(result.at("/shares").findValuesAsText("id")).containsExactly("1", "2", "10");
        assertThat(result.at("/shares").findValuesAsText("credit")).containsExactly("31.67", "26.67", "41.66");
        assertThat(result.at("/homes/carriedForward").textValue()).isEqualTo("0.00");
    }

    @Test
    void worksThePoolOutFromTheSourcesAndCarriesForwardWhatTheCapLeaves() throws IOException {
        JsonNode result = split(0, AGREEMENT, """
            {"month":"2026-10","sources":[{"code":"M1","energyMwh":"10"}],"homes":[
              {"id":"A","energyMwh":"1","energyCharge":"100.00"},{"id":"B","energyMwh":"1","energyCharge":"5000.00"}]}
            """);
        // 10 MWh x 270.00 - 500.00 = 2,200.00: homes 1,320.00, 660.00 each
        assertThat(result.at("/pool").textValue()).isEqualTo("2200.00");
        assertThat(result.at("/shares").findValuesAsText("share")).containsExactly("660.00", "660.00");
        assertThat(result.at("/shares").findValuesAsText("credit")).containsExactly("100.00", "660.00");
        assertThat(result.at("/homes/carriedForward").textValue()).isEqualTo("560.00");
        assertThat(result.at("/operator").textValue()).isEqualTo("330.00");
        assertThat(result.at("/municipality").textValue()).isEqualTo("550.00");
    }

    @Test
    void namesTheFieldThatDoesNotFit() throws IOException {
        assertThat(field("{\"month\":\"2026-10\",\"sources\":[],\"homes\":[]}")).isEqualTo("sources");
        assertThat(field("{\"month\":\"Oct\",\"pool\":\"1\",\"homes\":[]}")).isEqualTo("month");
        assertThat(field("{\"month\":\"2026-10\",\"pool\":\"1.005\",\"homes\":[]}"))
                .isEqualTo("pool");
        assertThat(field("{\"month\":\"2026-10\",\"pool\":\"1\",\"homes\":[{\"id\":\"1\",\"energyMwh\":\"1\"}]}"))
                .isEqualTo("homes[0].energyCharge");
        assertThat(field("{\"month\":\"2026-10\",\"pool\":\"1\",\"homes\":[{\"id\":\"1\",\"energyMwh\":\"-1\"}]}"))
                .isEqualTo("homes[0].energyMwh");
    }

    @Test
    void sharesByTheMinersHeatInTheHoursInWhichItWasUsed() throws IOException {
        String agreement =
                AGREEMENT.replace("\"energyWeight\":\"0.5\"", "\"energyWeight\":\"0\",\"matchedWeight\":\"1\"");
        String heat = """
            {"month":"2026-10","sources":[{"code":"M1","energyMwh":"10","hoursMwh":["6","4","0"]}],"homes":[
              {"id":"2","energyMwh":"3","hoursMwh":["1","0","2"],"energyCharge":"5000.00"},
              {"id":"1","energyMwh":"3","hoursMwh":["2","1","0"],"energyCharge":"5000.00"}]}
            """;
        // 6 x 2/3 + 4 x 1/1 = 8 of 10 MWh, and 6 x 1/3 = 2
        JsonNode result = split(0, agreement, heat);
        assertThat(result.at("/shares").findValuesAsText("id")).containsExactly("1", "2");
        assertThat(result.at("/shares").findValuesAsText("weight")).containsExactly("0.800000000000", "0.200000000000");
        assertThat(result.at("/shares").findValuesAsText("share")).containsExactly("1056.00", "264.00");

        assertThat(split(2, agreement, heat.replace("[\"1\",\"0\",\"2\"]", "[\"1\",\"0\",\"1\"]"))
                        .at("/error/field")
                        .textValue())
                .isEqualTo("homes[0].hoursMwh");
        assertThat(split(2, agreement, heat.replace("[\"1\",\"0\",\"2\"]", "[\"1\",\"2\"]"))
                        .at("/error/field")
                        .textValue())
                .isEqualTo("homes");
        assertThat(split(2, agreement, heat.replace(",\"hoursMwh\":[\"1\",\"0\",\"2\"]", ""))
                        .at("/error/field")
                        .textValue())
                .isEqualTo("homes[0].hoursMwh");
    }

    @Test
    void anHourBeyondAnyMeterIsRefusedWithItsPlace() throws IOException {
        String agreement =
                AGREEMENT.replace("\"energyWeight\":\"0.5\"", "\"energyWeight\":\"0\",\"matchedWeight\":\"1\"");
        String heat = """
            {"month":"2026-10","sources":[{"code":"M1","energyMwh":"3000","hoursMwh":["3000"]}],"homes":[
              {"id":"1","energyMwh":"1","hoursMwh":["1"],"energyCharge":"9"}]}
            """;
        assertThat(split(2, agreement, heat).at("/error/field").textValue()).isEqualTo("sources[0].hoursMwh[0]");
    }

    private String field(String heat) throws IOException {
        String agreement = heat.contains("\"-1\"") ? AGREEMENT.replace("ENERGY_CHARGE", "NONE") : AGREEMENT;
        return split(2, agreement, heat).at("/error/field").textValue();
    }

    private JsonNode split(int exit, String agreement, String heat) throws IOException {
        Path first = Files.writeString(folder.resolve("agreement.json"), agreement);
        Path second = Files.writeString(folder.resolve("heat.json"), heat);
        var out = new ByteArrayOutputStream();
        int code = SplitCommand.command()
                .run(
                        new String[] {first.toString(), second.toString()},
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(exit);
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
