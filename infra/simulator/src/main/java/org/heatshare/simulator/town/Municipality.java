package org.heatshare.simulator.town;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The two municipalities of the demo. */
public enum Municipality {
    NORRVIK("norrvik", "Norrvik kommun", "NV", "SE", "SEK", "Europe/Stockholm", true, "sv", 3),
    KALTIO("kaltio", "Kaltion kunta", "KA", "FI", "EUR", "Europe/Helsinki", false, "fi", 7);

    private static final int FIRST_SERIAL = 80_000_000;

    private final String slug;
    private final String displayName;
    private final String prefix;
    private final String country;
    private final String currency;
    private final ZoneId zone;
    private final boolean standardTimeDays;
    private final String language;
    private final int seedOffset;

    Municipality(
            String slug,
            String displayName,
            String prefix,
            String country,
            String currency,
            String zone,
            boolean standardTimeDays,
            String language,
            int seedOffset) {
        this.slug = slug;
        this.displayName = displayName;
        this.prefix = prefix;
        this.country = country;
        this.currency = currency;
        this.zone = ZoneId.of(zone);
        this.standardTimeDays = standardTimeDays;
        this.language = language;
        this.seedOffset = seedOffset;
    }

    public String slug() {
        return slug;
    }

    public String displayName() {
        return displayName;
    }

    /** Start of all business keys. */
    public String prefix() {
        return prefix;
    }

    public String country() {
        return country;
    }

    public String currency() {
        return currency;
    }

    public ZoneId zone() {
        return zone;
    }

    public String language() {
        return language;
    }

    /** Whether a metering day has 24 hours of standard time all year (Sweden's rule) instead of following the clock. */
    public boolean standardTimeDays() {
        return standardTimeDays;
    }

    /** The offset that the meters' own clocks keep all year: standard time, as meters are not switched in summer. */
    public ZoneOffset standardOffset() {
        return zone.getRules().getStandardOffset(Instant.EPOCH.plusSeconds(1_700_000_000L));
    }

    /** When a metering day begins. */
    public Instant startOfDay(LocalDate day) {
        return standardTimeDays
                ? day.atTime(LocalTime.MIDNIGHT).toInstant(standardOffset())
                : day.atStartOfDay(zone).toInstant();
    }

    long seed(long seed) {
        return Noise.mix(seed + 1000L * seedOffset);
    }

    int firstHomeSerial() {
        return FIRST_SERIAL + ordinal() * 4_000_000;
    }

    int firstSourceSerial() {
        return firstHomeSerial() + 3_000_000;
    }

    Climate climate() {
        return this == NORRVIK ? new Climate(3.6, 11.0, 4.0) : new Climate(1.8, 12.5, 4.2);
    }
}
