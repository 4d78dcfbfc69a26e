package org.heatshare.simulator.town;

import java.time.Instant;
import java.time.YearMonth;

/** Towns for tests. */
public final class Towns {

    public static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

    private Towns() {}

    public static Town norrvik(int homes) {
        return new Town(Municipality.NORRVIK, settings(homes));
    }

    public static Town kaltio() {
        return new Town(Municipality.KALTIO, settings(100));
    }

    public static TownSettings settings(int homes) {
        return new TownSettings(42, homes, YearMonth.of(2024, 10), END);
    }
}
