package org.heatshare.bench.partner;

/** The most memory in use after a collection, at the moments when it is asked to look. */
final class HeapPeak {
    private static final double MEGABYTE = 1024.0 * 1024.0;
    private double peak;

    void look() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        peak = Math.max(peak, (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
    }

    double mebibytes() {
        return peak;
    }
}
