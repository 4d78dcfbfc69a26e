package org.heatshare.simulator.onboarding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import org.heatshare.simulator.town.Municipality;
import org.heatshare.simulator.town.Town;

/** Everything that the portal must know of a municipality before its first reading. */
final class OnboardingDocument {

    static final String OPERATOR = "hydroheat";

    /** Months of history before the month in which the demo starts. */
    private static final int HISTORY_MONTHS = 25;

    private OnboardingDocument() {}

    static ObjectNode of(Town town) {
        Municipality municipality = town.municipality();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        tenant(document.putObject("tenant"), municipality);
        ObjectNode network = document.putArray("networks").addObject();
        network.put("code", municipality.prefix());
        network.put("name", municipality == Municipality.NORRVIK ? "Norrvik fjärrvärme" : "Kaltion kaukolämpö");
        ObjectNode operator = document.putArray("operators").addObject();
        operator.put("code", OPERATOR).put("name", "Hydroheat Nordic AB");
        operator.putArray("subjects").add(DemoSubjects.OPERATOR);
        PlantSection.write(document, town);
        MeterSection.write(document, town);
        CustomerSection.write(document, town);
        PriceSection.write(document, town);
        openingRuns(document.putArray("openingBillingRuns"), town);
        return document;
    }

    private static void tenant(ObjectNode tenant, Municipality municipality) {
        tenant.put("slug", municipality.slug());
        tenant.put("name", municipality.displayName());
        tenant.put("country", municipality.country());
        tenant.put("currency", municipality.currency());
        tenant.put("zone", municipality.zone().getId());
        tenant.put("meteringDay", municipality.standardTimeDays() ? "STANDARD" : "LOCAL");
        tenant.put("language", municipality.language());
    }

    /** Of the last three full months all but the last are billed already; that one is left for the user. */
    private static void openingRuns(ArrayNode runs, Town town) {
        YearMonth startMonth = town.firstMonth().plusMonths(HISTORY_MONTHS);
        for (int back = 3; back >= 2; back--) {
            ObjectNode run = runs.addObject();
            run.put("period", startMonth.minusMonths(back).toString());
            run.put("preparedBy", "demo-opening-1");
            run.put("releasedBy", "demo-opening-2");
        }
    }
}
