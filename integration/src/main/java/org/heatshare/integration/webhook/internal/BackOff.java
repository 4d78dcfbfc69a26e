package org.heatshare.integration.webhook.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a delivery that failed is tried again: after ten seconds, then after three times as long as the time before, never
 * more than six hours; each time up to a fifth shorter or longer, so that many deliveries do not come back at once. The
 * eleventh failure is the last, about 21 hours after the first.
 */
final class BackOff {
    static final int TRIES_MAX = 11;

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final double JITTER = 0.2;

    private final RandomGenerator random;

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * How long to wait after a failure; empty where it was the last.
     *
     * @param tries how often it was tried, from 1
     */
    Optional<Duration> after(int tries) {
        if (tries >= TRIES_MAX) {
            return Optional.empty();
        }
        double whole = Math.min(LONGEST.toMillis(), FIRST.toMillis() * Math.pow(3, tries - 1.0));
        return Optional.of(Duration.ofMillis(Math.round(whole * random.nextDouble(1 - JITTER, 1 + JITTER))));
    }
}
