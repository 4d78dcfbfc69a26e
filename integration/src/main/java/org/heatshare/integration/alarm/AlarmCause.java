package org.heatshare.integration.alarm;

import org.heatshare.integration.validation.Severity;

/**
 * What can be wrong with devices; docs/alarms.md says when each begins and ends. An earlier one can be the reason for a
 * later one, never the other way round.
 */
public enum AlarmCause {
    /** Nearly all miners of a site are silent or at fault. What else is wrong with that site alone is listed under it. */
    SITE_DOWN(Severity.HIGH, true),
    /** A site that ran does not any more: its miners answer, are well, and stopped within an hour. */
    SITE_STOPPED(Severity.HIGH, true),
    /** A gateway takes no connection. Its meters are listed under it. */
    GATEWAY_UNREACHABLE(Severity.HIGH, true),
    /** A gateway takes connections, and most of the meters behind it are silent. */
    LINE_SILENT(Severity.HIGH, true),
    /** The meter by which a heat source is paid is silent. */
    SETTLEMENT_METER_SILENT(Severity.HIGH, false),
    /** A broker of readings cannot be reached. */
    SOURCE_UNREACHABLE(Severity.HIGH, false),
    /** A heat exchanger's controller does not answer. */
    CONTROLLER_UNREACHABLE(Severity.MEDIUM, false),
    /** A home's meter is silent. */
    METER_SILENT(Severity.MEDIUM, false),
    /** No files can be fetched from an SFTP server. */
    FILE_SERVER_FAILED(Severity.MEDIUM, false),
    /** The latest file of a feed was refused whole. */
    FEED_FAILED(Severity.MEDIUM, false),
    /** Miners of a site report faults. */
    MINERS_FAULTED(Severity.LOW, false),
    /** Miners of a site do not answer. */
    MINERS_SILENT(Severity.LOW, false);

    private final Severity severity;
    private final boolean whole;

    AlarmCause(Severity severity, boolean whole) {
        this.severity = severity;
        this.whole = whole;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether all that is wrong with one site has its reason in it. */
    boolean isOfWholeSite() {
        return this == SITE_DOWN || this == SITE_STOPPED;
    }

    /** Whether other troubles can have their reason in it. */
    boolean isWhole() {
        return whole;
    }
}
