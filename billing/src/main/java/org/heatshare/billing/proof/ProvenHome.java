package org.heatshare.billing.proof;

/**
 * A home in a pool.
 *
 * @param invoice number of the invoice with the credit; binds the credit to this home, so that two homes of the same
 *     credit cannot be shown the same place in the tree
 */
public record ProvenHome(String invoice, Sums sums) {}
