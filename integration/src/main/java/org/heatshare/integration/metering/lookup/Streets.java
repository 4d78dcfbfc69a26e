package org.heatshare.integration.metering.lookup;

/** How much the reader may see of where people live. What is not seen is not searched either. */
public enum Streets {
    NONE,
    /** All but those of delivery points whose party has a protected identity. */
    UNPROTECTED,
    ALL
}
