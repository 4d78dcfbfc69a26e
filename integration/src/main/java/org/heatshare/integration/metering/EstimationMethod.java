package org.heatshare.integration.metering;

/**
 * By what the hours of a gap are worked out: the ladder, from the best to the poorest. The register's difference is kept by
 * all of them wherever there is a later reading.
 *
 * @see "docs/estimation.md"
 */
public enum EstimationMethod {
    /** The register grows evenly; for two hours at most. */
    LINEAR,
    /** By the building's energy signature and the outdoor temperature. */
    ENERGY_SIGNATURE,
    /** As in the same hours of the same weekday, four weeks before and after. */
    LIKE_DAYS,
    /** Shared out by how cold each hour was. */
    DEGREE_DAYS,
    /** As delivery points of the same kind used in these hours. */
    KIND_AVERAGE,
    /** Evenly, for want of anything better. */
    FLAT
}
