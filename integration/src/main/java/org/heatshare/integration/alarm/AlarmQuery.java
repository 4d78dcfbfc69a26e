package org.heatshare.integration.alarm;

import org.heatshare.integration.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which alarms are asked for, and in which order.
 *
 * @param search part of the code or serial of what is in trouble, or of a device under it; empty for all
 * @param ownerSubject whose alarms; used by {@link Show#MINE} alone
 */
public record AlarmQuery(String search, Show show, Sort sort, boolean ascending, String ownerSubject) {

    /** What is shown of the list. */
    public enum Show {
        OPEN(null),
        HIGH(Severity.HIGH),
        MEDIUM(Severity.MEDIUM),
        LOW(Severity.LOW),
        MINE(null),
        RESOLVED(null);

        private final @Nullable Severity severity;

        Show(@Nullable Severity severity) {
            this.severity = severity;
        }

        public @Nullable Severity severity() {
            return severity;
        }
    }

    /** By what the list can be sorted. */
    public enum Sort {
        SEVERITY,
        CAUSE,
        DEVICES,
        SINCE,
        OWNER
    }
}
