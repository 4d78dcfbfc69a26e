package org.heatshare.integration.metering;

import org.heatshare.integration.quarantine.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one read-out.
 *
 * @param outcome what was done
 * @param refusal why it was put in quarantine; absent otherwise
 */
public record Verdict(Outcome outcome, @Nullable Refusal refusal) {
    public static final Verdict ACCEPTED = new Verdict(Outcome.ACCEPTED, null);
    public static final Verdict DUPLICATE = new Verdict(Outcome.DUPLICATE, null);
    public static final Verdict SUPERSEDED = new Verdict(Outcome.SUPERSEDED, null);

    public static Verdict quarantined(Refusal refusal) {
        return new Verdict(Outcome.QUARANTINED, refusal);
    }

    public enum Outcome {
        /** Stored, the first for its meter and instant. */
        ACCEPTED,
        /** Already stored with the same values; nothing was changed. */
        DUPLICATE,
        /** Stored as a new version that supersedes an earlier one of its meter and instant. */
        SUPERSEDED,
        /** Kept in quarantine. */
        QUARANTINED
    }
}
