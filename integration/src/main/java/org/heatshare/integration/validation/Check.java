package org.heatshare.integration.validation;

/** The checks over whole days; docs/validation.md lists them beside those of the intake, with their numbers. */
public enum Check {
    /** V1. Hours of a day without a value; measured in hours. */
    HOURS_MISSING(Severity.MEDIUM),
    /** V4. Water flows and no energy is counted; measured in litres a day. */
    FLOW_WITHOUT_ENERGY(Severity.HIGH),
    /** V4. Energy is counted and no water; measured in Wh a day. */
    ENERGY_WITHOUT_FLOW(Severity.HIGH),
    /** V5. Water comes back warmer than it came; measured in kelvins, the largest of the day. */
    RETURN_ABOVE_SUPPLY(Severity.MEDIUM),
    /** V5. Temperatures that water in a network does not have; measured in read-outs. */
    TEMPERATURE_OUT_OF_RANGE(Severity.MEDIUM),
    /** V6. Energy does not agree with the meter's own E8 and E9; measured in per cent. */
    ENERGY_AGAINST_E8_E9(Severity.HIGH),
    /** V7. The register stands still in the cold; measured in hours. */
    REGISTER_CONSTANT(Severity.HIGH),
    /** V8. The meter states a fault; measured as the info code, all faults of the day in one. */
    INFO_CODE(Severity.MEDIUM),
    /** V9. An hour far above what the building uses in such weather; measured in Wh. */
    SPIKE(Severity.LOW),
    /** V10. The meter's clock is off; measured in read-outs that were taken at their receipt instead. */
    CLOCK_DRIFT(Severity.LOW),
    /** V12. The unit of the register changed; measured in changes. */
    UNIT_CHANGED(Severity.HIGH),
    /** V13. Heat lost between the sources and the homes; measured in per cent of what the sources gave. */
    NETWORK_BALANCE(Severity.MEDIUM),
    /** V13. Heat lost or won between the sources and the homes in single hours; measured in hours of the day. */
    NETWORK_BALANCE_BY_HOUR(Severity.MEDIUM);

    private final Severity severity;

    Check(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
