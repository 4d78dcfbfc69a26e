package org.heatshare.billing.ledger.export;

import org.heatshare.billing.ledger.JournalEntry;

/**
 * A file that journal entries are written to one after another; none is kept in memory. Where it cannot be written, it
 * fails with {@link java.io.UncheckedIOException}.
 */
public interface JournalFile extends AutoCloseable {

    void add(JournalEntry entry);

    /** Completes the file. What it was written to stays open. */
    @Override
    void close();
}
