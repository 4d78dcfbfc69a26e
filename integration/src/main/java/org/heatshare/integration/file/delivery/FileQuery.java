package org.heatshare.integration.file.delivery;

/**
 * Which files are asked for, and in which order.
 *
 * @param search part of a file's name; empty for all
 * @param feed of that feed alone; empty for all
 */
public record FileQuery(String search, String feed, Show show, Sort sort, boolean ascending) {

    /** The latest first. */
    public static FileQuery all() {
        return new FileQuery("", "", Show.ALL, Sort.BEGUN, false);
    }

    /** What is shown of the list. */
    public enum Show {
        ALL,
        RUNNING,
        DONE,
        /** Refused whole. */
        REFUSED,
        /** Of which rows went to quarantine. */
        WITH_REFUSED_ROWS
    }

    /** By what the list can be sorted. */
    public enum Sort {
        BEGUN,
        NAME,
        FEED,
        STATE,
        RECEIVED,
        QUARANTINED
    }
}
