package org.heatshare.integration.validation;

/** How soon somebody must look into a finding. Stored as its place, from 1. */
public enum Severity {
    /** Money may be wrong. */
    HIGH,
    /** Values are in doubt. */
    MEDIUM,
    /** Good to know. */
    LOW
}
