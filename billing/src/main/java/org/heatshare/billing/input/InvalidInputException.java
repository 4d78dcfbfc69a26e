package org.heatshare.billing.input;

/**
 * A document does not fit: which field, what is wrong with it and what would be right.
 *
 * <p>The code is stable and meant for programs; the message is a sentence for the person who wrote the document.
 */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;

    /** @param field path from the document's root, such as {@code components[1].pricesPerMwh.05}; empty for the whole */
    public InvalidInputException(String code, String field, String message) {
        super(message);
        this.code = code;
        this.field = field;
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }
}
