package org.heatshare.db.tenancy;

/** What a municipality's metering rules call a day. */
public enum MeteringDay {
    /** From midnight to midnight by the wall clock: 23 or 25 hours when the clocks change. */
    LOCAL,
    /** From midnight to midnight in standard time all year: always 24 hours. Sweden's rule. */
    STANDARD
}
