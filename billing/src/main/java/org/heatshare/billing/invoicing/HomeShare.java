package org.heatshare.billing.invoicing;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A contract's part of a pool as it is kept.
 *
 * @param packedHours every hour of the month, by which heat was matched; null where the key does not ask for it
 * @see PackedHours
 */
@SuppressWarnings("ArrayRecordComponent") // written and read, never compared
record HomeShare(
        int agreementVersionId,
        int deliveryPointId,
        int contractId,
        long energyWh,
        long dwellingDays,
        long matchedMilliWh,
        long shareMinor,
        long creditMinor,
        byte @Nullable [] packedHours) {

    /** What the hash of a draft is made over. */
    byte[] canonical() {
        return (contractId + " " + shareMinor + " " + creditMinor + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
