package org.heatshare.billing.ledger;

import java.time.Instant;

/**
 * A booked entry, which never changes.
 *
 * @param id its place in the journal
 * @param madeAt when it was booked, to the microsecond
 * @param previousSha256 hash of the entry before it; 64 zeros for the first
 * @param sha256 hash of this entry, its postings and the hash before
 */
public record JournalEntry(long id, NewEntry content, Instant madeAt, String previousSha256, String sha256) {

    static final String FIRST = "0".repeat(64);

    static JournalEntry chained(long id, NewEntry content, Instant madeAt, String previousSha256) {
        return new JournalEntry(id, content, madeAt, previousSha256, EntryHash.of(id, content, madeAt, previousSha256));
    }
}
