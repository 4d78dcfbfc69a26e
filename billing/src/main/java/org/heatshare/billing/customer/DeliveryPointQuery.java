package org.heatshare.billing.customer;

/**
 * Which delivery points a list shows, and in what order.
 *
 * @param search part of a delivery point code, contract number, street, city or name; empty for all
 * @param offset rows to leave out
 * @param limit rows at most, 1 to {@value #LIMIT_MAX}
 */
public record DeliveryPointQuery(
        String search, Sort sort, boolean ascending, int offset, int limit, Discretion discretion) {

    public static final int LIMIT_MAX = 1_000;

    /** What the rows are ordered by. */
    public enum Sort {
        CODE,
        KIND,
        STREET,
        CONTRACT,
        TARIFF,
        PARTY
    }

    public DeliveryPointQuery {
        if (offset < 0 || limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException("a page begins at 0 or later and has 1 to " + LIMIT_MAX + " rows");
        }
    }
}
