package org.heatshare.billing.ledger;

import org.heatshare.billing.money.Money;

/** The postings of an entry do not sum to zero, so it cannot be booked. */
public final class UnbalancedJournalEntryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnbalancedJournalEntryException(String key, Money sum) {
        super("the postings of " + key + " sum to " + sum + ", not to zero");
    }
}
