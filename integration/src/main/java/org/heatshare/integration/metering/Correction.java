package org.heatshare.integration.metering;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That hours of a day do not stand as the meter told them, in words for who lives there; it names nobody.
 *
 * @param at when it was done
 * @param reason as staff gave it
 */
public record Correction(LocalDate day, Kind kind, Instant at, String reason) {

    /** What was done. */
    public enum Kind {
        /** Hours that nobody measured were estimated; readings that come later replace them. */
        ESTIMATED,
        /** Hours were put right by hand. */
        EDITED
    }
}
