package org.heatshare.billing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.tariff.ChargeLine;
import org.heatshare.billing.tariff.Pricing;
import org.heatshare.billing.tariff.Tariff;
import org.heatshare.billing.tariff.TariffDocument;
import org.heatshare.billing.tariff.TariffTimeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of docs/tariffs.md: each fits the published schemas and is priced as the page says. */
class DocumentedTariffsTest {

    private static final Path DOCS = Path.of("../docs");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TestFactory
    List<DynamicTest> examples() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String section : Files.readString(DOCS.resolve("tariffs.md")).split("\n## ")) {
            String[] parts = section.split("```(json)?\n");
            if (parts.length > 3) {
                String title = section.lines().findFirst().orElseThrow();
                tests.add(DynamicTest.dynamicTest(title, () -> check(parts[1], parts[3], parts[4])));
            }
        }
        assertThat(tests).hasSizeGreaterThan(17);
        return tests;
    }

    private static void check(String components, String usage, String table) throws IOException {
        String tariff =
                "{\"code\":\"T\",\"name\":\"T\",\"currency\":\"SEK\",\"validFrom\":\"2023-01-01\",\"components\":"
                        + components + "}";
        assertThat(schema("tariff").validate(MAPPER.readTree(tariff))).isEmpty();
        assertThat(schema("usage").validate(MAPPER.readTree(usage))).isEmpty();
        List<String> expected = table.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| code") && !line.startsWith("| ---"))
                .map(DocumentedTariffsTest::normal)
                .toList();
        assertThat(price(tariff, usage).stream().map(DocumentedTariffsTest::row).toList())
                .isEqualTo(expected);
    }

    private static List<ChargeLine> price(String tariffDocument, String usageDocument) {
        Tariff tariff = TariffDocument.read(JsonFields.parse(tariffDocument));
        UsageDocument usage = UsageDocument.read(JsonFields.parse(usageDocument));
        return new Pricing(TariffTimeline.of(tariff), usage.vat(), usage.customerClass())
                .price(usage.period(), usage.use());
    }

    private static String row(ChargeLine line) {
        return "%s;%s;%s;%s;%s"
                .formatted(
                        line.code(),
                        plain(line.quantity()),
                        line.unit(),
                        plain(line.unitPrice()),
                        plain(line.net().amount()));
    }

    private static String normal(String row) {
        String[] cells = row.substring(2, row.length() - 2).split(" \\| ");
        return "%s;%s;%s;%s;%s".formatted(cells[0], plain(cells[1]), cells[2], plain(cells[3]), plain(cells[4]));
    }

    private static String plain(String number) {
        return plain(new BigDecimal(number));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static JsonSchema schema(String name) {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(
                        "https://heatshare.org/schemas/",
                        DOCS.resolve("schemas").toAbsolutePath().toUri().toString())));
        return factory.getSchema(SchemaLocation.of("https://heatshare.org/schemas/" + name + ".schema.json"));
    }
}
