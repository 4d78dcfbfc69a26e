package org.heatshare.billing.tariff;

/** A day has no price or no tax rate, so nothing can be billed for it; the message says which. */
public final class NoPriceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoPriceException(String message) {
        super(message);
    }
}
