package org.heatshare.integration.file.delivery;

import java.util.List;
import org.heatshare.integration.metering.Verdict;

/** What became of the rows of a file; received is the sum of the other four. */
public record Counts(long accepted, long duplicate, long superseded, long quarantined) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    static Counts of(List<Verdict> verdicts) {
        Counts counts = NONE;
        for (Verdict verdict : verdicts) {
            counts = counts.plus(
                    switch (verdict.outcome()) {
                        case ACCEPTED -> new Counts(1, 0, 0, 0);
                        case DUPLICATE -> new Counts(0, 1, 0, 0);
                        case SUPERSEDED -> new Counts(0, 0, 1, 0);
                        case QUARANTINED -> new Counts(0, 0, 0, 1);
                    });
        }
        return counts;
    }

    public long received() {
        return accepted + duplicate + superseded + quarantined;
    }

    Counts plus(Counts other) {
        return new Counts(
                accepted + other.accepted,
                duplicate + other.duplicate,
                superseded + other.superseded,
                quarantined + other.quarantined);
    }
}
