package org.heatshare.integration.validation;

import java.math.BigDecimal;

/**
 * What a check has against a day.
 *
 * @param measured in the check's unit
 * @param allowed the limit that was passed, in the same unit
 */
public record Observation(Check check, BigDecimal measured, BigDecimal allowed) {

    public static Observation of(Check check, long measured, BigDecimal allowed) {
        return new Observation(check, BigDecimal.valueOf(measured), allowed);
    }
}
