package org.heatshare.integration.metering.internal.intake;

/** Codes of the checks that refuse a read-out: what the quarantine is grouped by. */
final class Reason {
    static final String METER_UNKNOWN = "meter-unknown";
    static final String METER_OTHER_MAKE = "meter-of-another-make";
    static final String METER_NOT_INSTALLED = "meter-not-installed";
    static final String ERROR_STATE = "error-state";
    static final String ENERGY_MISSING = "energy-missing";
    static final String TIME_MISSING = "time-missing";
    static final String FROM_THE_FUTURE = "from-the-future";
    static final String OUT_OF_RANGE = "out-of-range";
    static final String REGISTER_DECREASED = "register-decreased";
    static final String STEP_TOO_LARGE = "step-too-large";

    private Reason() {}
}
