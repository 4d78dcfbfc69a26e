package org.heatshare.integration.heatmeter.telegram;

import java.util.Locale;

/** Why a record has no value. */
public enum Absence {
    /** The meter sent a record without a data field. */
    NO_DATA,
    /** A nibble above 9 where a decimal digit belongs: meters so mark what they could not measure. */
    NOT_BCD,
    /** The smallest integer of its width, or a float that is no number: the standard's "not available". */
    NOT_AVAILABLE,
    /** No such day or time, or the meter marks its clock as invalid. */
    NOT_A_DATE,
    /** The field's width does not fit what it is to hold. */
    UNFIT_WIDTH,
    /** A value information extension says that the record itself is in error. */
    RECORD_ERROR;

    /** Whether the meter so says that it could not measure; the others merely leave nothing to say. */
    boolean isError() {
        return this == NOT_BCD || this == NOT_AVAILABLE || this == RECORD_ERROR;
    }

    /** The name in {@code decode}'s output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
