package org.heatshare.billing.payment;

/** Why a payment, or what is left of it, pays no invoice. */
public enum UnmatchedReason {
    /** The payer gave none, and neither name nor amount tell. */
    NO_REFERENCE,
    /** A digit of the reference is wrong: it breaks the rule of its check digits. */
    WRONG_REFERENCE,
    /** The reference is a good one, but of no invoice here. */
    UNKNOWN_REFERENCE,
    /** The payer's name and the amount fit several open invoices. */
    SEVERAL_FIT,
    /** More came than the invoice asks for; this is what is over. */
    OVERPAID,
    /** The invoice had been paid already. */
    PAID_TWICE,
    /** The bank takes a payment back. */
    TAKEN_BACK,
    /** Staff took an allocation back. */
    RELEASED
}
