package org.heatshare.billing.payment;

import java.util.List;
import java.util.Optional;

/**
 * What a payment pays.
 *
 * @param restMinor what pays no invoice, with the reason why; zero and no reason where all of it does
 */
record Match(List<Part> parts, long restMinor, Optional<UnmatchedReason> reason) {

    /** What of it pays one invoice. */
    record Part(InvoiceDue invoice, long amountMinor, AllocationMethod method) {}

    static Match none(long restMinor, UnmatchedReason reason) {
        return new Match(List.of(), restMinor, Optional.of(reason));
    }
}
