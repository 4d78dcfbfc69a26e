package org.heatshare.integration.validation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a check found on one day or on neighbouring days of the same meter point or network. It is open until
 * the days are put right, which resolves it, or until somebody dismisses it with a reason.
 *
 * @param code of the meter point or network
 * @param meterSerial the meter that is at the meter point now; absent for a network or where none is
 * @param days how many of the days from the first to the last it was found on
 * @param measured on the last day, in the check's unit
 * @param allowed the limit that was passed, in the same unit
 * @param ownerSubject who has taken it on
 */
public record Finding(
        long id,
        Subject subject,
        String code,
        @Nullable String meterSerial,
        Check check,
        Severity severity,
        LocalDate firstDay,
        LocalDate lastDay,
        int days,
        BigDecimal measured,
        BigDecimal allowed,
        State state,
        Instant firstSeenAt,
        @Nullable String ownerSubject,
        @Nullable String ownerName) {

    public enum Subject {
        METER_POINT,
        NETWORK
    }

    public enum State {
        OPEN,
        RESOLVED,
        DISMISSED
    }
}
