package org.heatshare.bench;

/** The most memory in use after a collection, at the moments when it is asked to look. */
public final class HeapPeak {
    private static final double MEGABYTE = 1024.0 * 1024.0;
    private double peak;

    /** Has what is no longer needed collected first, which takes a moment. */
    public synchronized void look() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        peak = Math.max(peak, (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
    }

    public synchronized double mebibytes() {
        return peak;
    }
}
