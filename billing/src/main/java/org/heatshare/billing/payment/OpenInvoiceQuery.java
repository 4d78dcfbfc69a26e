package org.heatshare.billing.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.heatshare.billing.customer.Discretion;

/**
 * Which open invoices a list shows.
 *
 * @param search part of an invoice number, contract number or name; empty for all
 * @param band of age; empty for all
 * @param today by which ages are counted
 * @param offset rows to leave out
 * @param limit rows at most, 1 to {@value #LIMIT_MAX}
 */
public record OpenInvoiceQuery(
        String search,
        Optional<AgeingBand> band,
        LocalDate today,
        Sort sort,
        boolean ascending,
        int offset,
        int limit,
        Discretion discretion) {

    public static final int LIMIT_MAX = 1_000;

    /** What the rows are ordered by. */
    public enum Sort {
        NUMBER,
        CONTRACT,
        PARTY,
        DUE,
        TOTAL,
        OPEN
    }

    public OpenInvoiceQuery {
        if (offset < 0 || limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException("a page begins at 0 or later and has 1 to " + LIMIT_MAX + " rows");
        }
    }
}
