package org.heatshare.integration.metering.lookup;

/**
 * Which meters a list shows, and in what order.
 *
 * @param search part of a serial, of the code of a meter point, delivery point, heat source or gateway, or of a street that
 *     may be seen; empty for all
 */
public record MeterQuery(String search, Show show, Sort sort, boolean ascending, Streets streets) {

    /** Which condition the list is limited to. */
    public enum Show {
        ALL,
        SILENT,
        INFO_CODE,
        NOT_INSTALLED
    }

    /** What the rows are ordered by. */
    public enum Sort {
        SERIAL,
        PLACE,
        GATEWAY,
        LAST_READ_OUT,
        REGISTER,
        CONDITION
    }
}
