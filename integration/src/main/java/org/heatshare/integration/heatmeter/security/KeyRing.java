package org.heatshare.integration.heatmeter.security;

import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.jspecify.annotations.Nullable;

/** Finds the key of a meter. */
@FunctionalInterface
public interface KeyRing {
    /** Knows no key. */
    KeyRing EMPTY = meter -> null;

    /** The meter's key, or null where none is known. */
    @Nullable
    MeterKey keyOf(MeterIdentity meter);

    /** One key for every meter, or none. */
    static KeyRing of(@Nullable MeterKey key) {
        return meter -> key;
    }
}
