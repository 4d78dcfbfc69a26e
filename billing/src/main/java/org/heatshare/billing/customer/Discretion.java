package org.heatshare.billing.customer;

/** How much of personal data somebody may see. */
public enum Discretion {
    /** Everything: for those whose work needs it. */
    FULL,
    /** Names and addresses of parties with a protected identity are left out: for staff who only look. */
    HIDE_PROTECTED
}
