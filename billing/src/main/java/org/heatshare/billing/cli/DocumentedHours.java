package org.heatshare.billing.cli;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.billing.credit.MatchedHeat;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;

/** What of the miners' heat is matched with each home, by the hours that the document tells of sources and homes. */
final class DocumentedHours {
    /** Of a key that asks for no hours. */
    static final DocumentedHours NONE = new DocumentedHours(List.of());

    private final List<Long> matchedMilliWh;

    private DocumentedHours(List<Long> matchedMilliWh) {
        this.matchedMilliWh = matchedMilliWh;
    }

    static DocumentedHours read(JsonValue sources, JsonValue homes) {
        List<int[]> ofSources = hours(sources);
        List<int[]> ofHomes = hours(homes);
        int count = ofSources.isEmpty() ? 0 : ofSources.get(0).length;
        require(sources, ofSources, count);
        require(homes, ofHomes, count);
        MatchedHeat heat = new MatchedHeat(sum(ofSources, count), sum(ofHomes, count));
        return new DocumentedHours(ofHomes.stream().map(heat::milliWhOf).toList());
    }

    /** Of the home at a place of the document's list. */
    long matchedMilliWhOf(int home) {
        return matchedMilliWh.isEmpty() ? 0 : matchedMilliWh.get(home);
    }

    private static List<int[]> hours(JsonValue list) {
        List<int[]> all = new ArrayList<>();
        for (JsonValue value : list.list()) {
            JsonFields fields = value.object();
            JsonValue hours = fields.get("hoursMwh");
            int[] wh = hours.list().stream().mapToInt(DocumentedHours::hour).toArray();
            long sum = 0;
            for (int hour : wh) {
                sum += hour;
            }
            if (sum != Energies.megawattHours(fields.get("energyMwh")).wattHours()) {
                throw hours.invalid("sum_not_energy", "must sum to energyMwh");
            }
            all.add(wh);
        }
        return all;
    }

    private static int hour(JsonValue value) {
        long wattHours = Energies.megawattHours(value).wattHours();
        if (wattHours > Integer.MAX_VALUE) {
            throw value.invalid("out_of_range", "must be below 2,147 MWh, as no hour of a meter is more");
        }
        return (int) wattHours;
    }

    private static void require(JsonValue list, List<int[]> hours, int count) {
        if (hours.stream().anyMatch(one -> one.length != count)) {
            throw list.invalid("gap", "must all have as many hoursMwh as the first source, which has " + count);
        }
    }

    private static long[] sum(List<int[]> hours, int count) {
        long[] sums = new long[count];
        for (int[] one : hours) {
            for (int i = 0; i < count; i++) {
                sums[i] += one[i];
            }
        }
        return sums;
    }
}
