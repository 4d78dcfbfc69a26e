package org.heatshare.billing.money;

import java.util.Currency;

/** Two amounts of different currencies were added or compared; nothing here converts between currencies. */
public final class CurrencyMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CurrencyMismatchException(Currency left, Currency right) {
        super("an amount in " + left + " cannot be combined with an amount in " + right);
    }
}
