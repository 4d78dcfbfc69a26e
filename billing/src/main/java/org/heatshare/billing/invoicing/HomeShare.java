package org.heatshare.billing.invoicing;

/** A contract's part of a pool as it is kept. */
record HomeShare(
        int agreementVersionId,
        int deliveryPointId,
        int contractId,
        long energyWh,
        long shareMinor,
        long creditMinor) {}
