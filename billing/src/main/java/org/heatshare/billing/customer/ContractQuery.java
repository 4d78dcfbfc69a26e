package org.heatshare.billing.customer;

/**
 * Which contracts a list shows.
 *
 * @param search part of a contract number, delivery point code, name, street or city; empty for all
 * @param offset rows to leave out
 * @param limit rows at most, 1 to {@value #LIMIT_MAX}
 */
public record ContractQuery(String search, int offset, int limit, Discretion discretion) {

    public static final int LIMIT_MAX = 1_000;

    public ContractQuery {
        if (offset < 0 || limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException("a page begins at 0 or later and has 1 to " + LIMIT_MAX + " rows");
        }
    }
}
