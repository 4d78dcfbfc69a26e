package org.heatshare.integration.validation;

/** How soon somebody must look into a finding or an alarm. Stored as its place, from 1. */
public enum Severity {
    /** Money may be wrong, or heat not come. */
    HIGH,
    /** Values are in doubt, or do not come. */
    MEDIUM,
    /** Good to know. */
    LOW
}
