package org.heatshare.billing.payment;

/** How it is known which invoice a payment pays. */
public enum AllocationMethod {
    /** The payer gave the invoice's payment reference. */
    REFERENCE,
    /** The payer gave no reference that holds, but has the name and paid the amount of one open invoice, and only one. */
    DEBTOR,
    /** Somebody of the municipality's staff said so. */
    STAFF,
    /** It takes another allocation back. */
    UNDO
}
