package org.heatshare.integration.minersite.wire;

/** An answer over HTTP: its status and its text. */
public record HttpAnswer(int status, String text) {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    public boolean isOk() {
        return status == OK;
    }

    /** The software has no such page. */
    public boolean isMissing() {
        return status == NOT_FOUND;
    }

    public boolean needsSignIn() {
        return status == UNAUTHORIZED || status == FORBIDDEN;
    }
}
