package org.heatshare.integration.metering;

import java.util.List;

/**
 * What became of the read-outs of one call, all of it durable: received is always the sum of the other four counts.
 *
 * @param verdicts one for each read-out, in the order given
 */
public record IntakeResult(List<Verdict> verdicts) {

    public int received() {
        return verdicts.size();
    }

    public int count(Verdict.Outcome outcome) {
        int count = 0;
        for (Verdict verdict : verdicts) {
            if (verdict.outcome() == outcome) {
                count++;
            }
        }
        return count;
    }
}
