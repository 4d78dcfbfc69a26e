package org.heatshare.billing.tariff;

/** What a line of a bill is paid for. */
public enum ComponentKind {
    /** For being connected, whatever is used. */
    FIXED,
    /** For the heat itself, in MWh. */
    ENERGY,
    /** For the power that the network keeps ready, in kW. */
    CAPACITY
}
