package org.heatshare.integration.quarantine;

/** Why something that was handed in could not be read at all. */
public enum Unreadable implements RefusalReason {
    MALFORMED_ITEM("malformed-item"),
    UNREADABLE_BODY("unreadable-body");

    private final String reason;

    Unreadable(String reason) {
        this.reason = reason;
    }

    @Override
    public String reason() {
        return reason;
    }
}
