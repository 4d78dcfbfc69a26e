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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateCommandTest {

    private static final String GOTEBORG = """
        {"code":"FORETAG","name":"Göteborg 2024","currency":"SEK","validFrom":"2024-01-01","components":[
          {"kind":"CAPACITY","code":"effekt","basis":{"meanOfHighestDailyMeans":3,"windowMonths":12},"spread":"DAYS","bands":[
            {"fromKw":"0","fixedPerYear":"10360","pricePerKwYear":"1089"},
            {"fromKw":"100","fixedPerYear":"15260","pricePerKwYear":"1040"},
            {"fromKw":"250","fixedPerYear":"28260","pricePerKwYear":"988"}]},
          {"kind":"ENERGY","code":"energi","pricesPerMwh":{"01-03":"531","04":"366","05":"167","06-08":"102","09":"148",
            "10":"366","11":"422","12":"531"}}]}
        """;

    @TempDir
    private Path folder;

    @Test
    void pricesThePublishedApril() throws IOException {
        JsonNode result = rate(0, GOTEBORG, """
            {"from":"2024-04-01","until":"2024-05-01","vatPercent":"25",
             "energyMwh":"25","highestDailyMeansKw":["82","81","77"]}
            """);
        assertThat(result.at("/lines/0/quantity").textValue()).isEqualTo("80.00");
        assertThat(result.at("/lines/0/years").textValue()).isEqualTo("30/366");
        assertThat(result.at("/lines/0/net").textValue()).isEqualTo("7990.16");
        assertThat(result.at("/lines/1/net").textValue()).isEqualTo("9150.00");
        assertThat(result.at("/net").textValue()).isEqualTo("17140.16");
        assertThat(result.at("/vatTotal").textValue()).isEqualTo("4285.04");
        assertThat(result.at("/total").textValue()).isEqualTo("21425.20");
    }

    @Test
    void taxesEachSideOfARateChangeWithItsOwnRate() throws IOException {
        JsonNode result = rate(0, """
            {"code":"KOTI","name":"Koti 2024","currency":"EUR","validFrom":"2024-01-01","components":[
              {"kind":"ENERGY","code":"energia","pricesPerMwh":{"01-12":"81.00"}}]}
            """, """
            {"from":"2024-08-01","until":"2024-10-01","monthlyEnergyMwh":{"2024-08":"1","2024-09":"2"},
             "vatRates":[{"validFrom":"2013-01-01","ratePercent":"24"},{"validFrom":"2024-09-01","ratePercent":"25.5"}]}
            """);
        assertThat(result.at("/lines/0/vatPercent").textValue()).isEqualTo("24");
        assertThat(result.at("/lines/1/vatPercent").textValue()).isEqualTo("25.5");
        // 81.00 x 24 % = 19.44; 162.00 x 25.5 % = 41.31
        assertThat(result.at("/vatTotal").textValue()).isEqualTo("60.75");
    }

    @Test
    void findsThePowerInTheHours() throws IOException {
        StringBuilder hours = new StringBuilder();
        for (int hour = 0; hour < 30 * 24; hour++) {
            hours.append(hour == 0 ? "" : ",")
                    .append(hour < 24 ? 82_000 : hour < 48 ? 81_000 : hour < 72 ? 77_000 : 10_000);
        }
        JsonNode result = rate(
                0, GOTEBORG, "{\"from\":\"2024-04-01\",\"until\":\"2024-05-01\",\"hourlyEnergyWh\":[" + hours + "]}");
        assertThat(result.at("/lines/0/quantity").textValue()).isEqualTo("80.00");
        assertThat(result.at("/lines/0/peakDays/0/day").textValue()).isEqualTo("2024-04-01");
    }

    @Test
    void namesTheFieldThatIsTooCoarse() throws IOException {
        JsonNode result = rate(2, GOTEBORG, """
            {"from":"2024-04-01","until":"2024-06-01","energyMwh":"25","capacityKw":"80"}
            """);
        assertThat(result.at("/error/field").textValue()).isEqualTo("energyMwh");
        assertThat(result.at("/error/code").textValue()).isEqualTo("too_coarse");
        assertThat(result.at("/error/message").textValue()).contains("2024-05-01");
    }

    @Test
    void refusesWhatDoesNotFit() throws IOException {
        assertThat(rate(2, GOTEBORG, "{").at("/error/code").textValue()).isEqualTo("malformed_json");
        assertThat(rate(2, GOTEBORG, "[]").at("/error/code").textValue()).isEqualTo("wrong_type");
        assertThat(rate(2, GOTEBORG, "{\"from\":\"2024-04-01\"}")
                        .at("/error/field")
                        .textValue())
                .isEqualTo("until");
        JsonNode negative = rate(2, GOTEBORG, """
            {"from":"2024-04-01","until":"2024-05-01","energyMwh":"-1","capacityKw":"80"}
            """);
        assertThat(negative.at("/error/field").textValue()).isEqualTo("energyMwh");
        JsonNode early = rate(2, GOTEBORG, """
            {"from":"2023-04-01","until":"2023-05-01","energyMwh":"1","capacityKw":"80"}
            """);
        assertThat(early.at("/error/code").textValue()).isEqualTo("no_price");
        assertThat(rate(2, GOTEBORG, """
            {"from":"2024-04-01","until":"2024-05-01","energyMwh":"1"}
            """).at("/error/field").textValue()).isEqualTo("capacityKw");
    }

    @Test
    void saysHowItIsUsedAndWhatItCannotRead() throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(RateCommand.command().run(new String[] {"a"}, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("usage: rate TARIFF.json USAGE.json");
        out.reset();
        String[] missing = {folder.resolve("none.json").toString(), "x"};
        assertThat(RateCommand.command().run(missing, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("unreadable");
    }

    private JsonNode rate(int exit, String tariff, String usage) throws IOException {
        Path tariffFile = Files.writeString(folder.resolve("tariff.json"), tariff);
        Path usageFile = Files.writeString(folder.resolve("usage.json"), usage);
        var out = new ByteArrayOutputStream();
        int code = RateCommand.command()
                .run(
                        new String[] {tariffFile.toString(), usageFile.toString()},
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(exit);
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
