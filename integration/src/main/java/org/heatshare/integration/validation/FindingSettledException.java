package org.heatshare.integration.validation;

/** Somebody else, or better readings, settled the finding before. */
public final class FindingSettledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FindingSettledException(long id) {
        super("Finding " + id + " is not open any more: load the list again");
    }
}
