package org.heatshare.billing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.tariff.ChargeLine;
import org.heatshare.billing.tariff.Pricing;
import org.heatshare.billing.tariff.Tariff;
import org.heatshare.billing.tariff.TariffDocument;
import org.heatshare.billing.tariff.TariffTimeline;
import org.heatshare.billing.tariff.Totals;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Utilities' published examples, all that hold a figure. Where a page tells the amounts of the parts but not their unit
 * prices, the parts are priced as yearly fees, which holds the sum alone.
 */
class PublishedExamplesTest {

    private static final Path EXAMPLES = Path.of("../../shared/data/tariffs/worked_examples.jsonl");

    private static final String YEAR = "\"from\":\"2023-01-01\",\"until\":\"2024-01-01\"";
    private static final String APRIL = "\"from\":\"2024-04-01\",\"until\":\"2024-05-01\"";

    @TestFactory
    List<DynamicTest> examples() throws IOException {
        assumeTrue(Files.exists(EXAMPLES), "the published examples are not beside this checkout: " + EXAMPLES);
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(EXAMPLES)) {
            JsonNode example = new ObjectMapper().readTree(line);
            String id = example.get("id").textValue();
            if (!example.get("expected").isEmpty()) {
                tests.add(DynamicTest.dynamicTest(id, () -> check(id, example)));
            }
        }
        assertThat(tests).hasSize(29);
        return tests;
    }

    private static void check(String id, JsonNode example) {
        if (id.startsWith("SE-boden-2018") || id.startsWith("SE-boden-2020")) {
            annual(example);
        } else if (id.startsWith("SE-boden-202")) {
            power(example);
        } else if (id.startsWith("SE-goteborg-privat")) {
            withTax(example);
        } else if (id.endsWith("april")) {
            april(example);
        } else if (id.endsWith("step-continuity")) {
            steps(example);
        } else if (id.startsWith("SE-koping")) {
            inclusive(example);
        } else if (id.startsWith("SE-")) {
            sumOfParts(example);
        } else if (id.startsWith("DK-skive")) {
            returnTemperature(example);
        } else if (id.startsWith("NO-subsidy")) {
            support(example);
        } else if (id.startsWith("NO-statkraft")) {
            volume(example);
        } else {
            throw new AssertionError("no test knows the example " + id);
        }
    }

    private static void april(JsonNode example) {
        BigDecimal mwh = example.at("/inputs/energy_mwh").decimalValue();
        String price = example.at("/tariff/energy_sek_per_mwh_by_month/3").asText();
        String use =
                "\"energyMwh\":\"" + mwh + "\",\"highestDailyMeansKw\":" + example.at("/inputs/top3_daily_mean_kw");
        List<ChargeLine> lines = lines(capacity("\"bands\":" + bands(example)) + "," + energy(price), use, APRIL);
        assertAmount(example, "power_sek", lines.get(0).net().amount());
        assertAmount(example, "power_basis_kw", lines.get(0).quantity());
        assertAmount(example, "energy_sek", lines.get(1).net().amount());
    }

    private static void steps(JsonNode example) {
        for (JsonNode step : example.at("/inputs/kw")) {
            for (String side : List.of("left_", "right_")) {
                BigDecimal kilowatts =
                        step.decimalValue().subtract(new BigDecimal(side.equals("left_") ? "0.0001" : "0"));
                String use = "\"energyMwh\":\"0\",\"capacityKw\":\"" + kilowatts.toPlainString() + "\"";
                BigDecimal net = price(capacity("\"bands\":" + bands(example)), use)
                        .net()
                        .amount();
                BigDecimal expected =
                        example.at("/expected/" + side + step.asText()).decimalValue();
                // A ten-thousandth of a kW costs up to 0.11.
                assertThat(net.subtract(expected).abs()).isLessThanOrEqualTo(new BigDecimal("0.11"));
            }
        }
    }

    private static void inclusive(JsonNode example) {
        String price = perMwh(example.at("/tariff/energy_sek_per_kwh"));
        String use = "\"energyMwh\":\"" + mwh(example) + "\"";
        String fixed = example.at("/inputs/fixed_sek").asText();
        assertAmount(
                example,
                "total",
                price(yearly("fixed", fixed) + "," + energy(price), use).net().amount());
    }

    private static void sumOfParts(JsonNode example) {
        List<String> parts = new ArrayList<>();
        example.get("expected").fields().forEachRemaining(part -> {
            if (!part.getKey().equals("total")) {
                parts.add(yearly(part.getKey(), part.getValue().asText()));
            }
        });
        String use = "\"energyMwh\":\"" + example.at("/inputs/annual_mwh").asText() + "\"";
        assertAmount(example, "total", price(String.join(",", parts), use).net().amount());
    }

    private static void returnTemperature(JsonNode example) {
        String components =
                energy(example.at("/tariff/energy_dkk_per_mwh_incl_vat").asText())
                        + ",{\"kind\":\"RETURN_TEMPERATURE\",\"code\":\"return\",\"percentOf\":\"energy\",\"expected\":{\"fixedC\":\""
                        + example.at("/inputs/expected_return_temp").asText()
                        + "\"},\"rebate\":{\"percentPerDegree\":\"2\"},"
                        + "\"surcharge\":{\"freeDegrees\":\"5\",\"counted\":\"WHOLE\",\"percentPerDegree\":\"1\"}}";
        String use = "\"energyMwh\":\"" + example.at("/inputs/mwh").asText() + "\",\"returnTemperatureC\":\""
                + example.at("/inputs/return_temp").asText() + "\"";
        BigDecimal net = lines(components, use, YEAR).get(1).net().amount();
        // The page rounds to whole kroner.
        assertAmount(example, "adjustment", net.setScale(0, RoundingMode.HALF_UP));
    }

    /** What was used before in the month is the first half of it here. */
    private static void support(JsonNode example) {
        BigDecimal cap = example.at("/inputs/cap").decimalValue().movePointLeft(3);
        String components = "{\"kind\":\"ENERGY\",\"code\":\"spot\",\"index\":{\"series\":\"NO1\",\"support\":"
                + "{\"abovePrice\":\"750\",\"share\":\"0.9\",\"mwhPerMonthMost\":\"" + cap.toPlainString() + "\"}}}";
        String hours = hours(15, example.at("/inputs/used").asLong()) + ","
                + hours(15, example.at("/inputs/kwh").asLong());
        String use = "\"hourlyEnergyWh\":[" + hours + "],\"indices\":{\"NO1\":{\"2024-04\":\"900\"}},"
                + "\"vatRates\":[{\"validFrom\":\"2024-01-01\",\"ratePercent\":\"25\"},"
                + "{\"validFrom\":\"2024-04-16\",\"ratePercent\":\"0\"}]";
        BigDecimal supported = lines(components, use, APRIL).stream()
                .filter(line -> line.code().equals("spot.support"))
                .filter(line -> line.period().from().getDayOfMonth() == 16)
                .map(ChargeLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertAmount(example, "subsidised_kwh", supported.movePointRight(3));
    }

    private static String hours(int days, long kilowattHours) {
        long[] hours = new long[days * 24];
        hours[0] = kilowattHours * 1_000;
        return Arrays.stream(hours).mapToObj(Long::toString).collect(Collectors.joining(","));
    }

    /** The water that a MWh takes: 1.15 kWh a m³ and degree. */
    private static void volume(JsonNode example) {
        BigDecimal perDegree = example.at("/inputs/delta_t").decimalValue().multiply(new BigDecimal("1.15"));
        BigDecimal cubicMetres = new BigDecimal(1_000).divide(perDegree, 6, RoundingMode.HALF_UP);
        String components = "{\"kind\":\"VOLUME\",\"code\":\"volume\",\"pricesPerM3\":{\"11-02\":\""
                + example.at("/tariff/volume_fee_nok_per_m3").asText() + "\",\"03-10\":\"0\"}}";
        String use = "\"energyMwh\":\"1\",\"volumeM3\":\"" + cubicMetres.toPlainString() + "\"";
        BigDecimal perMwh = lines(components, use, "\"from\":\"2025-01-01\",\"until\":\"2025-02-01\"")
                .get(0)
                .net()
                .amount();
        assertAmount(example, "volume_fee_ore_per_kwh", perMwh.movePointLeft(1));
    }

    private static void annual(JsonNode example) {
        JsonNode tariff = example.get("tariff");
        String components = capacity("\"pricePerKwYear\":\""
                        + tariff.get("fixed_sek_per_kw_year").asText() + "\"") + ","
                + energy(tariff.get("energy_sek_per_mwh").asText());
        String use = "\"energyMwh\":\"" + example.at("/inputs/annual_mwh").asText() + "\",\"capacityKw\":\""
                + example.at("/inputs/subscribed_kw").asText() + "\"";
        assertAmount(example, "total", price(components, use).net().amount());
    }

    private static void power(JsonNode example) {
        String use = "\"energyMwh\":\"0\",\"capacityKw\":\""
                + example.at("/inputs/subscribed_kw").asText() + "\"";
        assertAmount(
                example,
                "power",
                price(capacity("\"bands\":" + bands(example)), use).net().amount());
    }

    private static List<String> bands(JsonNode example) {
        List<String> bands = new ArrayList<>();
        for (JsonNode step : example.at("/tariff/power_steps")) {
            String fixed = step.path("fixed_sek_year").asText(step.path("fixed").asText());
            String price =
                    step.path("sek_per_kw_year").asText(step.path("per_kw").asText());
            bands.add("{\"fromKw\":\"%s\",\"fixedPerYear\":\"%s\",\"pricePerKwYear\":\"%s\"}"
                    .formatted(bands.isEmpty() ? "0" : step.get("from_kw").asText(), fixed, price));
        }
        return bands;
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
        assertAmount(example, "total", price(components, use).total().amount());
    }

    private static void assertAmount(JsonNode example, String field, BigDecimal amount) {
        BigDecimal expected = example.at("/expected/" + field).decimalValue();
        BigDecimal tolerance = example.get("tolerance").decimalValue();
        assertThat(amount.subtract(expected).abs())
                .as("%s instead of %s", amount, expected)
                .isLessThanOrEqualTo(tolerance);
    }

    private static Totals price(String components, String use) {
        return Totals.of(lines(components, use, YEAR), Currency.getInstance("SEK"));
    }

    private static List<ChargeLine> lines(String components, String use, String period) {
        Tariff tariff = TariffDocument.read(JsonFields.parse(
                "{\"code\":\"T\",\"name\":\"T\",\"currency\":\"SEK\",\"validFrom\":\"2018-01-01\",\"components\":["
                        + components + "]}"));
        UsageDocument usage = UsageDocument.read(JsonFields.parse("{" + period + "," + use + "}"));
        Pricing pricing = new Pricing(TariffTimeline.of(tariff), usage.vat(), usage.customerClass());
        return pricing.price(usage.period(), usage.use());
    }

    private static String perMwh(JsonNode perKwh) {
        return new BigDecimal(perKwh.asText()).movePointRight(3).toPlainString();
    }

    private static String mwh(JsonNode example) {
        return example.at("/inputs/annual_kwh").decimalValue().movePointLeft(3).toPlainString();
    }

    private static String yearly(String code, String price) {
        return "{\"kind\":\"FIXED\",\"code\":\"" + code + "\",\"pricePerYear\":\"" + price + "\"}";
    }

    private static String capacity(String prices) {
        return "{\"kind\":\"CAPACITY\",\"code\":\"power\",\"basis\":{\"meanOfHighestDailyMeans\":3,\"windowMonths\":12},"
                + prices + "}";
    }

    private static String energy(String price) {
        return "{\"kind\":\"ENERGY\",\"code\":\"energy\",\"pricesPerMwh\":{\"01-12\":\"" + price + "\"}}";
    }
}
