package org.heatshare.billing.ledger;

import java.util.Optional;

/** Says why a stored entry cannot be the one that was booked. */
final class EntryCheck {

    private EntryCheck() {}

    static Optional<String> problem(JournalReader.Stored stored, long idBefore, String expectedPrevious) {
        if (stored.entry().getId() != idBefore + 1) {
            return Optional.of("an entry before it is missing: the last was " + idBefore);
        }
        if (!stored.entry().getPreviousSha256().equals(expectedPrevious)) {
            return Optional.of("it does not carry the hash of the entry before it");
        }
        if (stored.sum() != 0) {
            return Optional.of("its postings sum to " + stored.sum() + " minor units, not to zero");
        }
        JournalEntry entry;
        try {
            entry = stored.toEntry();
        } catch (RuntimeException e) {
            return Optional.of("it holds what was never booked: " + e.getMessage());
        }
        String hash = EntryHash.of(entry.id(), entry.content(), entry.madeAt(), entry.previousSha256());
        return hash.equals(entry.sha256()) ? Optional.empty() : Optional.of("its content does not fit its hash");
    }
}
