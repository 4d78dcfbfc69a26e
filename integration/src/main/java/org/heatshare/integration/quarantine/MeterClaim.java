package org.heatshare.integration.quarantine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a refused message says of the meter that it is of: enough to enter the meter in the registry.
 *
 * @param serial as the message names it
 * @param manufacturer three letters (EN 62056-21), where the message names it
 * @param energyUnit symbol of the unit in which its energy register counts, where the message shows it
 * @param readAt when the register was read, where the message says so
 * @param energyWh what the register showed then, Wh
 */
public record MeterClaim(
        String serial,
        @Nullable String manufacturer,
        @Nullable String energyUnit,
        @Nullable Instant readAt,
        @Nullable Long energyWh) {

    /** The claim of the earlier read-out: a meter stood where it stands since then at the latest. */
    MeterClaim earlier(MeterClaim other) {
        if (readAt == null) {
            return other;
        }
        return other.readAt != null && other.readAt.isBefore(readAt) ? other : this;
    }
}
