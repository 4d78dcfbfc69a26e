package org.heatshare.billing.invoicing;

import org.jspecify.annotations.Nullable;

/** What a draft says of one contract: its bill, or why there is none. */
record DraftedBill(
        int contractId,
        int deliveryPointId,
        @Nullable Bill bill,
        @Nullable HeldBack heldBack) {

    static DraftedBill of(ContractToBill contract, Bill bill) {
        return new DraftedBill(contract.contractId(), contract.deliveryPointId(), bill, null);
    }

    static DraftedBill heldBack(ContractToBill contract, HeldBack reason) {
        return new DraftedBill(contract.contractId(), contract.deliveryPointId(), null, reason);
    }
}
