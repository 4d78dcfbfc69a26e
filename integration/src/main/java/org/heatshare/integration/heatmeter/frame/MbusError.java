package org.heatshare.integration.heatmeter.frame;

import java.util.Locale;
import org.heatshare.integration.quarantine.RefusalReason;

/** Why bytes from a meter were refused. The lower-case name is the code that scripts and quarantine see. */
public enum MbusError implements RefusalReason {
    NOT_HEX,
    EMPTY,
    UNKNOWN_START,
    TRUNCATED,
    BAD_LENGTH,
    BAD_CHECKSUM,
    BAD_CRC,
    BAD_STOP,
    TRAILING_BYTES,
    NO_USER_DATA,
    UNSUPPORTED_CONTROL_INFORMATION,
    APPLICATION_ERROR,
    TRUNCATED_HEADER,
    MISSING_KEY,
    WRONG_KEY,
    BAD_KEY,
    UNSUPPORTED_SECURITY,
    FRAGMENTED,
    UNKNOWN_FORMAT,
    FORMAT_MISMATCH,
    TRUNCATED_RECORD,
    TOO_MANY_DIFE,
    TOO_MANY_VIFE,
    UNSUPPORTED_DATA_FIELD,
    WRONG_METER,
    NOT_A_HEAT_METER,
    NOT_AUTHENTIC,
    NO_ANSWER,
    CONNECTION_FAILED,
    UNEXPECTED_FRAME,
    TOO_MANY_TELEGRAMS;

    /** Stable code, such as {@code bad_checksum}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String reason() {
        return "mbus-" + code().replace('_', '-');
    }
}
