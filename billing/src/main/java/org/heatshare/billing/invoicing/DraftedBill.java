package org.heatshare.billing.invoicing;

import org.jspecify.annotations.Nullable;

/**
 * What a draft says of one contract: its bill, or why there is none.
 *
 * @param document the bill as it is kept, made where the bill was worked out, which is in parallel
 */
record DraftedBill(
        int contractId,
        int deliveryPointId,
        @Nullable Bill bill,
        @Nullable String document,
        @Nullable HeldBack heldBack) {

    static DraftedBill of(ContractToBill contract, Bill bill) {
        return new DraftedBill(contract.contractId(), contract.deliveryPointId(), bill, Documents.text(bill), null);
    }

    static DraftedBill heldBack(ContractToBill contract, HeldBack reason) {
        return new DraftedBill(contract.contractId(), contract.deliveryPointId(), null, null, reason);
    }

    static DraftedBill kept(String document) {
        Bill bill = Documents.read(document, Bill.class);
        return new DraftedBill(bill.contractId(), bill.deliveryPointId(), bill, document, null);
    }
}
