package org.heatshare.billing.invoicing;

import org.heatshare.billing.customer.Discretion;

/**
 * Which contracts of a draft a list shows.
 *
 * @param search part of a contract number, delivery point code or name; empty for all
 * @param heldBackOnly only those that cannot be billed
 * @param offset rows to leave out
 * @param limit rows at most, 1 to {@value #LIMIT_MAX}
 */
public record DraftQuery(String search, Sort sort, boolean heldBackOnly, int offset, int limit, Discretion discretion) {

    public static final int LIMIT_MAX = 1_000;

    /** The order of the rows. */
    public enum Sort {
        /** Largest difference to the bill before first. */
        OUTLIERS_FIRST,
        CONTRACT,
        TOTAL_LARGEST_FIRST,
        ENERGY_LARGEST_FIRST
    }

    public DraftQuery {
        if (offset < 0 || limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException("a page begins at 0 or later and has 1 to " + LIMIT_MAX + " rows");
        }
    }
}
