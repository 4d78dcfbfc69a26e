package org.heatshare.integration.metering.lookup;

/** How a heat meter stands, the first that holds. */
public enum MeterCondition {
    /** At no meter point now. */
    NOT_INSTALLED,
    /** Asked and not answering for two of its intervals. */
    SILENT,
    /** It answers, and its last read-out carries an info code. */
    INFO_CODE,
    /** Nothing of it has been accepted yet. */
    NEVER_READ,
    READING
}
