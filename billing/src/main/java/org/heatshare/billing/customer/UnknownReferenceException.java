package org.heatshare.billing.customer;

/** A contract names a delivery point or party that is not there; the message says which, and nothing was applied. */
public final class UnknownReferenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownReferenceException(String contract, String what, String code) {
        super("contract " + contract + " names the " + what + " " + code + ", which does not exist");
    }
}
