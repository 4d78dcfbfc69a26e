package org.heatshare.integration.poll;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Waits for something that other threads bring about, as short as possible and never for ever. */
public final class Eventually {
    /** Several turns of the slowest retry, on a machine that has other things to do. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Eventually() {}

    public static void waitFor(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                Assertions.fail("Not within %s: %s", LONGEST, what);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
