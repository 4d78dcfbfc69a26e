package org.heatshare.integration.partner;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Holds one client to its limits, so that a partner whose program runs wild slows itself down and nobody else. Safe for
 * use by many threads.
 */
final class Turnstile {

    private static final Duration UNTIL_A_BODY_ENDS = Duration.ofSeconds(2);

    private final ClientLimits limits;
    private final Bucket requests;
    private final Semaphore bodies;

    Turnstile(ClientLimits limits, TimeMeter time) {
        this.limits = limits;
        this.requests = Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(limits.requestsAMinute())
                        .refillGreedy(limits.requestsAMinute(), Duration.ofMinutes(1)))
                .build();
        this.bodies = new Semaphore(limits.bodiesAtOnce());
    }

    /** @throws ProblemException with the time to wait, when the client has asked too often */
    void admit() {
        ConsumptionProbe probe = requests.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new ProblemException(Problem.tooMany(
                    "Your client may send " + limits.requestsAMinute() + " requests a minute",
                    Duration.ofNanos(probe.getNanosToWaitForRefill())));
        }
    }

    /**
     * Lets a request with a body through; {@link #bodyDone} must follow.
     *
     * @throws ProblemException with the time to wait, when too many bodies of the client's are being read
     */
    void admitBody() {
        if (!bodies.tryAcquire()) {
            throw new ProblemException(Problem.tooMany(
                    "Your client may send " + limits.bodiesAtOnce() + " bodies at the same time", UNTIL_A_BODY_ENDS));
        }
    }

    void bodyDone() {
        bodies.release();
    }

    long bodyBytesMax() {
        return limits.bodyBytesMax();
    }
}
