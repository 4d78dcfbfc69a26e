package org.heatshare.integration.metering.internal.intake;

import org.heatshare.integration.quarantine.RefusalReason;

/** The checks that refuse a read-out. */
enum Reason implements RefusalReason {
    METER_UNKNOWN("meter-unknown"),
    METER_OTHER_MAKE("meter-of-another-make"),
    METER_NOT_INSTALLED("meter-not-installed"),
    ERROR_STATE("error-state"),
    ENERGY_MISSING("energy-missing"),
    TIME_MISSING("time-missing"),
    FROM_THE_FUTURE("from-the-future"),
    OUT_OF_RANGE("out-of-range"),
    REGISTER_DECREASED("register-decreased"),
    STEP_TOO_LARGE("step-too-large"),
    INTERVAL_OVERLAPS("interval-overlaps");

    private final String reason;

    Reason(String reason) {
        this.reason = reason;
    }

    @Override
    public String reason() {
        return reason;
    }
}
