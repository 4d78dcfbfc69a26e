package org.heatshare.integration.estimation;

/** Hears how far an estimation of many meter points is. */
@FunctionalInterface
public interface EstimationProgress {
    /** @param done meter points that are finished, of all */
    void report(int done, int total);
}
