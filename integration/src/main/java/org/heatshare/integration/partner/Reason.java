package org.heatshare.integration.partner;

import org.heatshare.integration.quarantine.RefusalReason;

/** Why what a partner sent could not be read at all. */
enum Reason implements RefusalReason {
    MALFORMED_ITEM("malformed-item"),
    UNREADABLE_BODY("unreadable-body");

    private final String reason;

    Reason(String reason) {
        this.reason = reason;
    }

    @Override
    public String reason() {
        return reason;
    }
}
