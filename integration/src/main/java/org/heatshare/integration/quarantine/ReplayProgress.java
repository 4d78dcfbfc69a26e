package org.heatshare.integration.quarantine;

/** Hears how far a replay is. */
@FunctionalInterface
public interface ReplayProgress {
    ReplayProgress UNHEARD = (done, total) -> {};

    void report(int done, int total);
}
