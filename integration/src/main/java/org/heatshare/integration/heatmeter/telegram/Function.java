package org.heatshare.integration.heatmeter.telegram;

import java.util.Locale;

/** What kind of value a record holds, from bits 4 and 5 of its data information field. */
public enum Function {
    INSTANTANEOUS,
    MAXIMUM,
    MINIMUM,
    /** The meter itself says that the value must not be used, or the bytes hold none. */
    ERROR;

    private static final Function[] BY_BITS = values();

    static Function ofDif(int dif) {
        return BY_BITS[dif >> 4 & 0b11];
    }

    /** The name in {@code decode}'s output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
