package org.heatshare.billing.payment;

import java.util.EnumMap;
import java.util.Map;

/** What is open by how long it has been due; amounts are minor units. */
public final class Ageing {

    private final Map<AgeingBand, Age> bands = new EnumMap<>(AgeingBand.class);

    Ageing() {}

    /** How many invoices are open, and how much of them. */
    public record Age(int invoices, long openMinor) {

        private static final Age NOTHING = new Age(0, 0);

        private Age plus(Age other) {
            return new Age(invoices + other.invoices, Math.addExact(openMinor, other.openMinor));
        }
    }

    void add(AgeingBand band, long openMinor) {
        bands.merge(band, new Age(1, openMinor), Age::plus);
    }

    public Age of(AgeingBand band) {
        return bands.getOrDefault(band, Age.NOTHING);
    }

    public Age all() {
        return bands.values().stream().reduce(Age.NOTHING, Age::plus);
    }

    /** Of that, what has been due for a day or more. */
    public long lateMinor() {
        return Math.subtractExact(all().openMinor(), of(AgeingBand.NOT_DUE).openMinor());
    }
}
