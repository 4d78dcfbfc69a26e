package org.heatshare.portal.staff.gap;

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
import org.heatshare.integration.estimation.EstimationProgress;
import org.heatshare.integration.estimation.EstimationResult;
import org.heatshare.portal.component.Failure;

/**
 * Estimations of many meters that are under way, one at a time for a municipality. They go on when the page is left;
 * what the last one came to is shown until the next begins.
 */
@ApplicationScoped
class EstimationJobs {

    /** How an estimation stands. */
    sealed interface Job {}

    record Running(int done, int total, Instant startedAt) implements Job {

        double share() {
            return total == 0 ? 0 : (double) done / total;
        }

        /** What is left at the pace so far; zero while there is no pace yet. */
        Duration left(Instant now) {
            long elapsed = Duration.between(startedAt, now).toMillis();
            return done == 0 ? Duration.ZERO : Duration.ofMillis(elapsed * (total - done) / done);
        }
    }

    record Finished(EstimationResult result) implements Job {}

    /**
     * What was done until then stays.
     *
     * @param failureId the log has the cause under it
     */
    record Stopped(String failureId) implements Job {}

    private final Clock clock = Clock.systemUTC();
    private final Map<TenantId, Job> jobs = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "estimation-job");
        thread.setDaemon(true);
        return thread;
    });

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Starts an estimation; false where one is under way already. */
    boolean start(TenantId tenant, Function<EstimationProgress, EstimationResult> estimation) {
        Running begun = new Running(0, 0, clock.instant());
        Job now = jobs.compute(tenant, (id, before) -> before instanceof Running ? before : begun);
        if (now != begun) {
            return false;
        }
        threads.execute(() -> run(tenant, begun, estimation));
        return true;
    }

    private void run(TenantId tenant, Running begun, Function<EstimationProgress, EstimationResult> estimation) {
        try {
            EstimationResult result =
                    estimation.apply((done, total) -> jobs.put(tenant, new Running(done, total, begun.startedAt())));
            jobs.put(tenant, new Finished(result));
        } catch (RuntimeException e) {
            jobs.put(tenant, new Stopped(Failure.log(e)));
        }
    }

    Optional<Job> find(TenantId tenant) {
        return Optional.ofNullable(jobs.get(tenant));
    }
}
