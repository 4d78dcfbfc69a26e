package org.heatshare.portal.staff.quarantine;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.quarantine.QuarantineScope;
import org.heatshare.integration.quarantine.ReplayProgress;
import org.heatshare.integration.quarantine.ReplayResult;
import org.heatshare.portal.component.Failure;

/**
 * Replays that are under way, one at a time for a municipality. They go on when the page is left; what the last one came
 * to is shown until the next begins.
 */
@ApplicationScoped
class ReplayJobs {

    /** How a replay stands. */
    sealed interface Job {
        QuarantineScope scope();
    }

    record Running(QuarantineScope scope, int done, int total, Instant startedAt) implements Job {

        double share() {
            return total == 0 ? 0 : (double) done / total;
        }

        /** What is left at the pace so far; zero while there is no pace yet. */
        Duration left(Instant now) {
            long elapsed = Duration.between(startedAt, now).toMillis();
            return done == 0 ? Duration.ZERO : Duration.ofMillis(elapsed * (total - done) / done);
        }
    }

    record Finished(QuarantineScope scope, ReplayResult result) implements Job {}

    /** @param failureId the log has the cause under it */
    record Stopped(QuarantineScope scope, String failureId) implements Job {}

    private final Clock clock = Clock.systemUTC();
    private final Map<TenantId, Job> jobs = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "replay-job");
        thread.setDaemon(true);
        return thread;
    });

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Starts a replay; false where one is under way already. */
    boolean start(TenantId tenant, QuarantineScope scope, Function<ReplayProgress, ReplayResult> replay) {
        Running begun = new Running(scope, 0, 0, clock.instant());
        Job now = jobs.compute(tenant, (id, before) -> before instanceof Running ? before : begun);
        if (now != begun) {
            return false;
        }
        threads.execute(() -> run(tenant, begun, replay));
        return true;
    }

    private void run(TenantId tenant, Running begun, Function<ReplayProgress, ReplayResult> replay) {
        try {
            ReplayResult result = replay.apply(
                    (done, total) -> jobs.put(tenant, new Running(begun.scope(), done, total, begun.startedAt())));
            jobs.put(tenant, new Finished(begun.scope(), result));
        } catch (RuntimeException e) {
            jobs.put(tenant, new Stopped(begun.scope(), Failure.log(e)));
        }
    }

    Optional<Job> find(TenantId tenant) {
        return Optional.ofNullable(jobs.get(tenant));
    }
}
