package org.heatshare.billing.invoicing;

import java.nio.charset.StandardCharsets;

/** A contract's part of a pool as it is kept. */
record HomeShare(
        int agreementVersionId,
        int deliveryPointId,
        int contractId,
        long energyWh,
        long dwellingDays,
        long shareMinor,
        long creditMinor) {

    /** What the hash of a draft is made over. */
    byte[] canonical() {
        return (contractId + " " + shareMinor + " " + creditMinor + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
