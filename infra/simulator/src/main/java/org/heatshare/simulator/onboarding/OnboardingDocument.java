package org.heatshare.simulator.onboarding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatshare.simulator.town.Municipality;
import org.heatshare.simulator.town.Town;

/**
 * Everything that the portal must know of a municipality before its first reading. Written entry by entry: a large town's
 * document is larger than the simulator's memory.
 */
final class OnboardingDocument {

    static final String OPERATOR = "hydroheat";

    /** Months of history before the month in which the demo starts. */
    private static final int HISTORY_MONTHS = 25;

    private final Town town;
    private final JsonGenerator json;

    private OnboardingDocument(Town town, JsonGenerator json) {
        this.town = town;
        this.json = json;
    }

    /** The generator must know how to write trees. */
    static void write(Town town, JsonGenerator json) throws IOException {
        new OnboardingDocument(town, json).write();
    }

    private void write() throws IOException {
        PlantSection plant = new PlantSection(town);
        MeterSection meters = new MeterSection(town);
        CustomerSection customers = new CustomerSection(town);
        PriceSection prices = new PriceSection(town);
        json.writeStartObject();
        json.writeFieldName("tenant");
        json.writeTree(tenant(town.municipality()));
        section("networks", Stream.of(network(town.municipality())));
        section("operators", Stream.of(operator()));
        section("heatSources", plant.heatSources());
        section("gateways", plant.gateways());
        section("controllers", plant.controllers());
        section("miners", plant.miners());
        section("meters", meters.meters());
        section("deliveryPoints", meters.deliveryPoints());
        section("meterPoints", meters.meterPoints());
        section("installations", meters.installations());
        section("parties", customers.parties());
        section("contracts", customers.contracts());
        section("vatRates", prices.vatRates());
        section("tariffs", prices.tariffs());
        section("creditAgreements", prices.agreements());
        json.writeFieldName("weatherCorrection");
        json.writeTree(new WeatherSection(town).rule());
        section("openingBillingRuns", openingRuns());
        json.writeEndObject();
    }

    private void section(String name, Stream<ObjectNode> entries) throws IOException {
        json.writeArrayFieldStart(name);
        for (Iterator<ObjectNode> each = entries.iterator(); each.hasNext(); ) {
            json.writeTree(each.next());
        }
        json.writeEndArray();
    }

    private static ObjectNode tenant(Municipality municipality) {
        return Nodes.object()
                .put("slug", municipality.slug())
                .put("name", municipality.displayName())
                .put("country", municipality.country())
                .put("currency", municipality.currency())
                .put("zone", municipality.zone().getId())
                .put("meteringDay", municipality.standardTimeDays() ? "STANDARD" : "LOCAL")
                .put("language", municipality.language());
    }

    private static ObjectNode network(Municipality municipality) {
        String name = municipality == Municipality.NORRVIK ? "Norrvik fjärrvärme" : "Kaltion kaukolämpö";
        return Nodes.object().put("code", municipality.prefix()).put("name", name);
    }

    private static ObjectNode operator() {
        ObjectNode operator = Nodes.object().put("code", OPERATOR).put("name", "Hydroheat Nordic AB");
        operator.putArray("subjects").add(DemoSubjects.OPERATOR);
        return operator;
    }

    /** Of the last three full months all but the last are billed already; that one is left for the user. */
    private Stream<ObjectNode> openingRuns() {
        YearMonth startMonth = town.firstMonth().plusMonths(HISTORY_MONTHS);
        return IntStream.of(3, 2)
                .mapToObj(back -> Nodes.object()
                        .put("period", startMonth.minusMonths(back).toString())
                        .put("preparedBy", "demo-opening-1")
                        .put("releasedBy", "demo-opening-2"));
    }
}
