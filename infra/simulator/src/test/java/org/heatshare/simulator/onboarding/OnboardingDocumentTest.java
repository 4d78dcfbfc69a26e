package org.heatshare.simulator.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heatshare.simulator.town.Home;
import org.heatshare.simulator.town.HomeKind;
import org.heatshare.simulator.town.Town;
import org.heatshare.simulator.town.Towns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnboardingDocumentTest {

    private static final Town NORRVIK = Towns.norrvik(300);
    private static final JsonNode DOCUMENT = document(NORRVIK);
    private static final JsonNode KALTIO = document(Towns.kaltio());

    @Test
    void everyReferenceNamesSomethingInTheSameDocument() {
        for (JsonNode document : List.of(DOCUMENT, KALTIO)) {
            Set<String> sources = values(document, "heatSources", "code");
            Set<String> points = values(document, "deliveryPoints", "code");
            assertThat(values(document, "meters", "gateway")).isSubsetOf(values(document, "gateways", "code"));
            assertThat(values(document, "installations", "meter")).isEqualTo(values(document, "meters", "serial"));
            assertThat(values(document, "installations", "meterPoint"))
                    .isEqualTo(values(document, "meterPoints", "code"));
            assertThat(values(document, "contracts", "deliveryPoint")).isEqualTo(points);
            assertThat(values(document, "contracts", "party")).isEqualTo(values(document, "parties", "key"));
            assertThat(values(document, "contracts", "tariff")).isSubsetOf(values(document, "tariffs", "code"));
            assertThat(values(document, "contracts", "customerClass"))
                    .isSubsetOf(values(document, "vatRates", "customerClass"));
            assertThat(values(document, "miners", "heatSource")).isSubsetOf(sources);
            assertThat(values(document, "meterPoints", "heatSource")).isEqualTo(sources);
        }
    }

    @Test
    void tellsTheKeyOfEachMeterThatEncrypts() {
        assertThat(values(DOCUMENT, "meters", "key")).hasSize(8);
        assertThat(values(KALTIO, "meters", "key")).hasSize(1).allMatch(key -> key.matches("[0-9A-F]{32}"));
    }

    @Test
    void linksTheDemoResidentsToOneContractEach() {
        assertThat(subjects(DOCUMENT)).containsExactly(DemoSubjects.RESIDENT);
        assertThat(subjects(KALTIO)).containsExactly(DemoSubjects.RESIDENT2, DemoSubjects.BOTH);
        assertThat(NORRVIK.homes().get(0).kind()).isEqualTo(HomeKind.HOUSE);
    }

    @Test
    void contractsOfAHomeFollowOneAnotherWithoutGapOrOverlap() {
        Set<String> moved = new HashSet<>();
        for (JsonNode contract : DOCUMENT.path("contracts")) {
            if (!contract.path("validUntil").isNull()) {
                moved.add(contract.path("deliveryPoint").asText()
                        + contract.path("validUntil").asText());
            }
        }
        assertThat(moved).isNotEmpty();
        for (JsonNode contract : DOCUMENT.path("contracts")) {
            moved.remove(contract.path("deliveryPoint").asText()
                    + contract.path("validFrom").asText());
        }
        assertThat(moved).isEmpty();
    }

    @Test
    void leavesTheLastFullMonthToTheUser() {
        assertThat(values(DOCUMENT, "openingBillingRuns", "period")).containsExactlyInAnyOrder("2026-08", "2026-09");
    }

    @Test
    void aHouseOfTwentyMegawattHoursPaysWhatVillasPay() {
        JsonNode villa = DOCUMENT.path("tariffs").get(0);
        List<Double> yearsCosts = new ArrayList<>();
        for (Home home : NORRVIK.homes()) {
            double mwh = energyMwh(home, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
            if (home.kind() == HomeKind.HOUSE && mwh > 19 && mwh < 21) {
                yearsCosts.add(yearsCost(home, villa) * 1.25);
            }
        }
        assertThat(yearsCosts.stream().mapToDouble(cost -> cost).average().orElse(0))
                .isBetween(20_000.0, 24_000.0);
    }

    @Test
    void everyFieldIsNamedInTheSchema() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(Path.of("../../docs/schemas/onboarding.schema.json").toFile());
        for (JsonNode document : List.of(DOCUMENT, KALTIO)) {
            document.fields().forEachRemaining(section -> {
                Set<String> names = allowed(schema.path("properties").path(section.getKey()));
                JsonNode items = section.getValue();
                for (JsonNode item : items.isArray() ? items : List.of(items)) {
                    item.fieldNames()
                            .forEachRemaining(field -> assertThat(names.contains(field) || names.contains("*"))
                                    .as(section.getKey() + "." + field)
                                    .isTrue());
                }
            });
        }
    }

    @Test
    void writesAFileAnewOnlyWhenItChanged(@TempDir Path folder) throws IOException {
        OnboardingWriter writer = new OnboardingWriter(folder);
        Path file = writer.write(NORRVIK);
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

        writer.write(Towns.norrvik(300));

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.from(Instant.EPOCH));
        assertThat(folder).isDirectoryContaining("glob:**norrvik.json");
    }

    static JsonNode document(Town town) {
        ObjectMapper json = new ObjectMapper();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = json.createGenerator(bytes)) {
            OnboardingDocument.write(town, generator);
            generator.flush();
            return json.readTree(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double yearsCost(Home home, JsonNode tariff) {
        double cost = tariff.at("/components/0/pricePerYear").asDouble();
        List<Double> dailyKw = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() == 2025; day = day.plusDays(1)) {
            double mwh = energyMwh(home, day, day.plusDays(1));
            String month = String.format("%02d", day.getMonthValue());
            cost += mwh * tariff.at("/components/1/pricesPerMwh/" + month).asDouble();
            dailyKw.add(mwh * 1000 / 24);
        }
        double kw = dailyKw.stream()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(3)
                .mapToDouble(value -> value)
                .average()
                .orElseThrow();
        return cost + kw * tariff.at("/components/2/pricePerKwYear").asDouble();
    }

    private static double energyMwh(Home home, LocalDate from, LocalDate to) {
        return (home.meter().counters(NORRVIK.municipality().startOfDay(to)).energyKwh()
                        - home.meter()
                                .counters(NORRVIK.municipality().startOfDay(from))
                                .energyKwh())
                / 1000;
    }

    private static Set<String> allowed(JsonNode rule) {
        Set<String> names = new HashSet<>();
        Stream.of(rule.path("properties"), rule.at("/items/properties"))
                .forEach(properties -> properties.fieldNames().forEachRemaining(names::add));
        rule.at("/items/oneOf")
                .forEach(choice -> choice.path("properties").fieldNames().forEachRemaining(names::add));
        if (rule.at("/items/$ref").isTextual() || rule.path("$ref").isTextual()) {
            names.add("*");
        }
        return names;
    }

    private static Set<String> values(JsonNode document, String section, String field) {
        Set<String> values = new HashSet<>();
        document.path(section).forEach(item -> {
            if (item.hasNonNull(field)) {
                values.add(item.path(field).asText());
            }
        });
        return values;
    }

    private static List<String> subjects(JsonNode document) {
        List<String> subjects = new ArrayList<>();
        document.path("contracts")
                .forEach(contract -> contract.path("subjects").forEach(subject -> subjects.add(subject.asText())));
        return subjects;
    }
}
