package org.heatshare.billing.payment;

import org.heatshare.billing.customer.Discretion;

/**
 * Which payments a list shows.
 *
 * @param search part of a reference, a payer's name or message, an invoice number, or the payment's own number; empty for all
 * @param offset rows to leave out
 * @param limit rows at most, 1 to {@value #LIMIT_MAX}
 */
public record PaymentQuery(
        String search, Show show, Sort sort, boolean ascending, int offset, int limit, Discretion discretion) {

    public static final int LIMIT_MAX = 1_000;

    /** Which of them. */
    public enum Show {
        /** Of which something pays no invoice. */
        UNMATCHED,
        ALL
    }

    /** What the rows are ordered by. */
    public enum Sort {
        NUMBER,
        DATE,
        AMOUNT,
        REST,
        PAYER,
        REASON
    }

    public PaymentQuery {
        if (offset < 0 || limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException("a page begins at 0 or later and has 1 to " + LIMIT_MAX + " rows");
        }
    }
}
