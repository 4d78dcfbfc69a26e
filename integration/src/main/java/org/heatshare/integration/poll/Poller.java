package org.heatshare.integration.poll;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Asks what is due and passes on what comes of it. A target that has not answered yet is not asked a second time, and
 * nobody waits for it.
 */
final class Poller {
    private final PollSchedule schedule;
    private final Probe probe;
    private final Consumer<PollResult> results;
    private final Clock clock;
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();

    Poller(PollSchedule schedule, Probe probe, Consumer<PollResult> results, Clock clock) {
        this.schedule = schedule;
        this.probe = probe;
        this.results = results;
        this.clock = clock;
    }

    synchronized void replace(List<? extends PollTarget> targets) {
        schedule.replace(targets, clock.millis());
    }

    void tick() {
        List<PollTarget> due;
        synchronized (this) {
            due = schedule.due(clock.millis());
        }
        for (PollTarget target : due) {
            if (inFlight.add(target.key())) {
                ask(target).whenComplete((answer, failure) -> finish(target, answer, failure));
            }
        }
    }

    private CompletableFuture<?> ask(PollTarget target) {
        try {
            return probe.ask(target);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void finish(PollTarget target, Object answer, Throwable failure) {
        inFlight.remove(target.key());
        results.accept(
                failure == null
                        ? new PollResult.Answered(target, clock.instant(), answer)
                        : new PollResult.Failed(target, clock.instant(), Futures.causeOf(failure)));
    }
}
