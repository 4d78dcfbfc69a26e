package org.heatshare.billing.testing;

import java.util.SplittableRandom;

/**
 * Runs a property many times with random inputs that are the same in every run. A failure names the seed of its case;
 * give that to {@link #once} to look at it alone.
 */
public final class Cases {

    private static final int COUNT = 1_000;

    private Cases() {}

    /** What must hold for every input that it draws. */
    @FunctionalInterface
    public interface Property {
        void holds(SplittableRandom random);
    }

    public static void forAll(Property property) {
        for (long seed = 1; seed <= COUNT; seed++) {
            once(seed, property);
        }
    }

    public static void once(long seed, Property property) {
        try {
            property.holds(new SplittableRandom(seed));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("property fails for seed " + seed + ": " + e.getMessage(), e);
        }
    }

    /** A number whose edge values come often: 0, 1, the largest, and otherwise any size. */
    public static long upTo(SplittableRandom random, long most) {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> Math.min(1, most);
            case 2 -> most;
            case 3 -> random.nextLong(Math.min(10, most) + 1);
            default -> random.nextLong(most + 1);
        };
    }
}
