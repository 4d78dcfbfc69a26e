package org.heatshare.launcher.supervision;

/** A part could not be started; the message says which, why and what to do. */
public final class StartFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    public StartFailedException(String message) {
        super(message);
    }
}
