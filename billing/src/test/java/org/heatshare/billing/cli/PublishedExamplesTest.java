package org.heatshare.billing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.tariff.Pricing;
import org.heatshare.billing.tariff.Tariff;
import org.heatshare.billing.tariff.TariffDocument;
import org.heatshare.billing.tariff.TariffTimeline;
import org.heatshare.billing.tariff.Totals;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Utilities' published examples, as far as the components of today can express them. */
class PublishedExamplesTest {

    private static final Path EXAMPLES = Path.of("../../shared/data/tariffs/worked_examples.jsonl");

    @TestFactory
    List<DynamicTest> examples() throws IOException {
        assumeTrue(Files.exists(EXAMPLES), "the published examples are not beside this checkout: " + EXAMPLES);
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(EXAMPLES)) {
            JsonNode example = new ObjectMapper().readTree(line);
            String id = example.get("id").textValue();
            if (id.startsWith("SE-boden-2018") || id.startsWith("SE-boden-2020")) {
                tests.add(DynamicTest.dynamicTest(id, () -> annual(example)));
            } else if (id.startsWith("SE-boden-202")) {
                tests.add(DynamicTest.dynamicTest(id, () -> power(example)));
            } else if (id.startsWith("SE-goteborg-privat")) {
                tests.add(DynamicTest.dynamicTest(id, () -> withTax(example)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(10);
        return tests;
    }

    private static void annual(JsonNode example) {
        JsonNode tariff = example.get("tariff");
        String components = capacity("\"pricePerKwYear\":\""
                        + tariff.get("fixed_sek_per_kw_year").asText() + "\"") + ","
                + energy(tariff.get("energy_sek_per_mwh").asText());
        String use = "\"energyMwh\":\"" + example.at("/inputs/annual_mwh").asText() + "\",\"capacityKw\":\""
                + example.at("/inputs/subscribed_kw").asText() + "\"";
        assertTotal(example, "total", price(components, use).net().amount());
    }

    private static void power(JsonNode example) {
        List<String> bands = new ArrayList<>();
        for (JsonNode step : example.at("/tariff/power_steps")) {
            bands.add("{\"fromKw\":\"%s\",\"fixedPerYear\":\"%s\",\"pricePerKwYear\":\"%s\"}"
                    .formatted(
                            bands.isEmpty() ? "0" : step.get("from_kw").asText(),
                            step.get("fixed_sek_year").asText(),
                            step.get("sek_per_kw_year").asText()));
        }
        String use = "\"energyMwh\":\"0\",\"capacityKw\":\""
                + example.at("/inputs/subscribed_kw").asText() + "\"";
        assertTotal(
                example,
                "power",
                price(capacity("\"bands\":" + bands), use).net().amount());
    }

    private static void withTax(JsonNode example) {
        BigDecimal untaxed = new BigDecimal("0.8");
        BigDecimal year = example.at("/tariff/monthly_fee_sek").decimalValue().multiply(BigDecimal.valueOf(12));
        BigDecimal energy =
                new BigDecimal(example.at("/tariff/energy_ore_per_kwh").asText()).movePointRight(1);
        String components = "{\"kind\":\"FIXED\",\"code\":\"fixed\",\"spread\":\"MONTHS\",\"pricePerYear\":\""
                + year.multiply(untaxed).toPlainString() + "\"},"
                + energy(energy.multiply(untaxed).toPlainString());
        BigDecimal used = example.at("/inputs/annual_kwh").decimalValue().movePointLeft(3);
        String use = "\"vatPercent\":\"25\",\"energyMwh\":\"" + used.toPlainString() + "\"";
        assertTotal(example, "total", price(components, use).total().amount());
    }

    private static void assertTotal(JsonNode example, String field, BigDecimal amount) {
        BigDecimal expected = example.at("/expected/" + field).decimalValue();
        BigDecimal tolerance = example.get("tolerance").decimalValue();
        assertThat(amount.subtract(expected).abs())
                .as("%s instead of %s", amount, expected)
                .isLessThanOrEqualTo(tolerance);
    }

    private static Totals price(String components, String use) {
        Tariff tariff = TariffDocument.read(JsonFields.parse(
                "{\"code\":\"T\",\"name\":\"T\",\"currency\":\"SEK\",\"validFrom\":\"2018-01-01\",\"components\":["
                        + components + "]}"));
        UsageDocument usage =
                UsageDocument.read(JsonFields.parse("{\"from\":\"2023-01-01\",\"until\":\"2024-01-01\"," + use + "}"));
        Pricing pricing = new Pricing(TariffTimeline.of(tariff), usage.vat(), usage.customerClass());
        return Totals.of(pricing.price(usage.period(), usage.use()), tariff.currency());
    }

    private static String capacity(String prices) {
        return "{\"kind\":\"CAPACITY\",\"code\":\"power\",\"basis\":{\"meanOfHighestDailyMeans\":3,\"windowMonths\":12},"
                + prices + "}";
    }

    private static String energy(String price) {
        return "{\"kind\":\"ENERGY\",\"code\":\"energy\",\"pricesPerMwh\":{\"01-12\":\"" + price + "\"}}";
    }
}
