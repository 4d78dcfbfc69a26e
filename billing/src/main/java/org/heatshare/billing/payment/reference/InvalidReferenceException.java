package org.heatshare.billing.payment.reference;

/** A number cannot become a payment reference; the message says what the scheme asks for. */
public final class InvalidReferenceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidReferenceException(String message) {
        super(message);
    }
}
