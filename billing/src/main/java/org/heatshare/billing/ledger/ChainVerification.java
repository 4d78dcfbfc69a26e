package org.heatshare.billing.ledger;

import java.util.Optional;

/**
 * What a walk along the whole journal found.
 *
 * @param entries how many entries were checked
 * @param broken the first entry that is not as it was booked, with the reason
 */
public record ChainVerification(long entries, Optional<BrokenEntry> broken) {

    /** An entry whose content, balance or link to the entry before does not fit its hash. */
    public record BrokenEntry(long entryId, String reason) {}

    public boolean holds() {
        return broken.isEmpty();
    }
}
