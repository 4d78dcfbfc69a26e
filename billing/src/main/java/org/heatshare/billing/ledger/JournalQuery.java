package org.heatshare.billing.ledger;

import java.time.LocalDate;

/**
 * Which journal entries are asked for, and in which order.
 *
 * @param search part of an entry's text, or its number; empty for all
 * @param from first entry date
 * @param until the day after the last entry date
 */
public record JournalQuery(String search, LocalDate from, LocalDate until, Sort sort, boolean ascending) {

    /** By what the entries can be sorted. */
    public enum Sort {
        NUMBER,
        DATE,
        TEXT
    }
}
