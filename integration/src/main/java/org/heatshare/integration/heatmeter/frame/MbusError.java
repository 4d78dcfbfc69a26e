package org.heatshare.integration.heatmeter.frame;

import java.util.Locale;

/** Why bytes from a meter were refused. The lower-case name is the code that scripts and quarantine see. */
public enum MbusError {
    NOT_HEX,
    EMPTY,
    UNKNOWN_START,
    TRUNCATED,
    BAD_LENGTH,
    BAD_CHECKSUM,
    BAD_STOP,
    TRAILING_BYTES,
    NO_USER_DATA,
    UNSUPPORTED_CONTROL_INFORMATION,
    APPLICATION_ERROR,
    TRUNCATED_HEADER,
    ENCRYPTED,
    TRUNCATED_RECORD,
    TOO_MANY_DIFE,
    TOO_MANY_VIFE,
    UNSUPPORTED_DATA_FIELD,
    WIRELESS_NOT_SUPPORTED,
    WRONG_METER,
    NOT_A_HEAT_METER,
    NO_ANSWER,
    CONNECTION_FAILED,
    UNEXPECTED_FRAME,
    TOO_MANY_TELEGRAMS;

    /** Stable code, such as {@code bad_checksum}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
