package org.heatshare.simulator.town;

/** Randomness without state: the same seed and position always give the same value, in any order of asking. */
final class Noise {

    private Noise() {}

    /** Spreads the bits of a number (the finaliser of SplitMix64). */
    static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Evenly distributed in [0, 1). */
    static double unit(long seed, long position) {
        return (mix(mix(seed) ^ position) >>> 11) * 0x1.0p-53;
    }

    /** Evenly distributed in [low, high). */
    static double between(double low, double high, long seed, long position) {
        return low + (high - low) * unit(seed, position);
    }

    /** A smooth curve within [-1, 1] that passes through a random knot at every whole position. */
    static double smooth(long seed, double position) {
        double knot = Math.floor(position);
        double weight = (1 - Math.cos(Math.PI * (position - knot))) / 2;
        double left = 2 * unit(seed, (long) knot) - 1;
        double right = 2 * unit(seed, (long) knot + 1) - 1;
        return left + (right - left) * weight;
    }
}
