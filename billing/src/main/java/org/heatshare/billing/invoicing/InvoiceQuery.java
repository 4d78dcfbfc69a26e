package org.heatshare.billing.invoicing;

import java.time.LocalDate;
import org.heatshare.billing.customer.Discretion;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices a list shows.
 *
 * @param search part of an invoice number, contract number, delivery point code or name; empty for all
 * @param month any day of the month that was billed; null for all months
 * @param offset rows to leave out
 * @param limit rows at most, 1 to {@value #LIMIT_MAX}
 */
public record InvoiceQuery(
        String search,
        @Nullable LocalDate month,
        Sort sort,
        boolean ascending,
        int offset,
        int limit,
        Discretion discretion) {

    public static final int LIMIT_MAX = 1_000;

    /** What the rows are ordered by. */
    public enum Sort {
        NUMBER,
        PERIOD,
        TOTAL,
        ENERGY,
        CONTRACT
    }

    public InvoiceQuery {
        if (offset < 0 || limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException("a page begins at 0 or later and has 1 to " + LIMIT_MAX + " rows");
        }
    }
}
