package org.heatshare.integration.poll;

import java.util.ArrayList;
import java.util.List;

/** Collects results from the event loop until somebody takes them together. Thread-safe. */
final class ResultBatches {
    private List<PollResult> collected = new ArrayList<>();

    synchronized void add(PollResult result) {
        collected.add(result);
    }

    /** All that were collected, which then are the taker's. */
    synchronized List<PollResult> take() {
        List<PollResult> taken = collected;
        collected = new ArrayList<>();
        return taken;
    }
}
