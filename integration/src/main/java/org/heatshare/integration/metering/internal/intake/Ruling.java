package org.heatshare.integration.metering.internal.intake;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.quarantine.Refusal;

/** The verdicts of a part of a delivery, and what of it goes to quarantine. */
final class Ruling {
    /** A read-out that was refused, and why. */
    record Refused(ReadOut readOut, Refusal refusal) {}

    private final Verdict[] verdicts;
    private final List<Refused> refused = new ArrayList<>();

    /** @param verdicts of the whole delivery; parts write at different places */
    Ruling(Verdict[] verdicts) {
        this.verdicts = verdicts;
    }

    void set(Candidate candidate, Verdict verdict) {
        verdicts[candidate.index()] = verdict;
    }

    void refuse(int index, ReadOut readOut, Refusal refusal) {
        verdicts[index] = Verdict.quarantined(refusal);
        refused.add(new Refused(readOut, refusal));
    }

    void refuse(Candidate candidate, Refusal refusal) {
        refuse(candidate.index(), candidate.readOut(), refusal);
    }

    List<Refused> refused() {
        return refused;
    }
}
