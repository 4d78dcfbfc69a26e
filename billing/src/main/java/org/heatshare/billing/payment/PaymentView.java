package org.heatshare.billing.payment;

import java.time.Instant;
import java.util.List;

/**
 * A payment with all that was done with it.
 *
 * @param payerAccount empty where it is not known or hidden
 * @param allocations in the order in which they were made
 */
public record PaymentView(
        PaymentSummary summary,
        String payerAccount,
        String bankAccount,
        String fileName,
        List<Allocation> allocations) {

    /**
     * What of it pays, or was taken from, an invoice.
     *
     * @param amountMinor negative where it takes another back
     * @param actor subject or client
     * @param standing whether it is neither an undoing nor undone
     */
    public record Allocation(
            long id,
            String invoiceNumber,
            long amountMinor,
            AllocationMethod method,
            String actor,
            Instant madeAt,
            boolean standing) {}
}
