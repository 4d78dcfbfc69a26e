package org.heatshare.billing.payment.bankfile;

/** A bank's file does not fit and is refused whole: where, what is there, and what to do about it. */
public final class BankFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    BankFileException(String code, String message) {
        super(message);
        this.code = code;
    }

    BankFileException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Kebab case, stable: programs decide by it. */
    public String code() {
        return code;
    }
}
