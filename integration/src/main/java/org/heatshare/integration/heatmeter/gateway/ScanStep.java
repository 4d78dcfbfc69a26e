package org.heatshare.integration.heatmeter.gateway;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A piece of a scan. */
interface ScanStep {

    /** Which share of the whole scan it is, with all that follows from it. */
    double share();

    /** Asks, tells what it found, and gives the steps that it left to do. */
    CompletableFuture<List<ScanStep>> run(ScanLine line);
}
