package org.heatshare.integration.heatmeter.telegram;

import java.util.Locale;

/** Whether a telegram was proven to come from the owner of its meter's key, unchanged. */
public enum Authenticity {
    /** The telegram has no message code, or no key to check it with is known. */
    UNPROVEN,
    PROVEN,
    /** The message code does not fit. The telegram can be looked at, and is never a reading. */
    DISPROVEN;

    /** The name in {@code decode}'s output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
