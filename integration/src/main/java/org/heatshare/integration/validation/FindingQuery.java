package org.heatshare.integration.validation;

import org.jspecify.annotations.Nullable;

/**
 * Which findings are asked for, and in which order.
 *
 * @param search part of a meter's serial or of the code of a meter point or network; empty for all
 * @param ownerSubject whose findings; used by {@link Show#MINE} alone
 */
public record FindingQuery(String search, Show show, Sort sort, boolean ascending, String ownerSubject) {

    /** What is shown of the list. */
    public enum Show {
        OPEN(null),
        HIGH(Severity.HIGH),
        MEDIUM(Severity.MEDIUM),
        LOW(Severity.LOW),
        MINE(null),
        DISMISSED(null);

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
        CHECK,
        SUBJECT,
        SINCE,
        OWNER
    }
}
