package org.heatshare.billing.invoicing;

import org.jspecify.annotations.Nullable;

/**
 * A contract of a draft as a list shows it. Amounts are minor units.
 *
 * @param partyName null where it is hidden or erased
 * @param totalMinor null where it is held back
 * @param previousTotalMinor of the month before; null where there was no bill
 * @param creditMinor heat credit in the total
 * @param heldBack why it cannot be billed; null where it can
 */
public record DraftRow(
        int contractId,
        String contractNumber,
        String deliveryPointCode,
        @Nullable String partyName,
        @Nullable Long energyWh,
        @Nullable Long totalMinor,
        @Nullable Long previousTotalMinor,
        @Nullable Long creditMinor,
        @Nullable HeldBack heldBack) {}
