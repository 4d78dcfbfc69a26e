package org.heatshare.billing.payment;

/** What was asked for cannot be done with a payment. The message says what is, and what can be done. */
public final class PaymentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        UNKNOWN_PAYMENT,
        UNKNOWN_INVOICE,
        NOTHING_LEFT,
        INVOICE_PAID,
        NOTHING_PAID,
        UNDONE_BEFORE
    }

    PaymentException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
