package org.heatshare.portal.staff.billing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.heatshare.billing.invoicing.BillingRunException;
import org.heatshare.billing.invoicing.RunProgress;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.portal.component.Failure;
import org.heatshare.portal.text.Texts;

/**
 * Drafts and releases that are under way. They go on when the page is left, and whoever opens it meanwhile sees how far
 * they are. A municipality has one at a time.
 */
@ApplicationScoped
class BillingJobs {

    /** How far one is. */
    record Job(RunProgress.Stage stage, int done, int total, Instant stageStartedAt) {

        double share() {
            return total == 0 ? 0 : (double) done / total;
        }

        /** What is left of this stage at the pace so far; zero while there is no pace yet. */
        Duration left(Instant now) {
            long elapsed = Duration.between(stageStartedAt, now).toMillis();
            return done == 0 ? Duration.ZERO : Duration.ofMillis(elapsed * (total - done) / done);
        }
    }

    private final Map<TenantId, Job> running = new ConcurrentHashMap<>();
    /** Why a job was refused, in words of the reader's language once it is shown. */
    record Refused(String key, String failureId) {

        String words() {
            return Texts.of(key, failureId);
        }
    }

    private final Map<TenantId, Refused> refusals = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "billing-job");
        thread.setDaemon(true);
        return thread;
    });

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Starts the work unless some is under way; what it is refused for is kept until somebody has read it. */
    void start(TenantId tenant, Consumer<RunProgress> work) {
        Job first = new Job(RunProgress.Stage.READING, 0, 0, Instant.now());
        if (running.putIfAbsent(tenant, first) != null) {
            return;
        }
        refusals.remove(tenant);
        threads.execute(() -> {
            try {
                work.accept((stage, done, total) -> report(tenant, stage, done, total));
            } catch (BillingRunException e) {
                refusals.put(tenant, new Refused("billing.refused." + Texts.code(e.reason()), ""));
            } catch (RuntimeException e) {
                refusals.put(tenant, new Refused("failure.meaning", Failure.log(e)));
            } finally {
                running.remove(tenant);
            }
        });
    }

    private void report(TenantId tenant, RunProgress.Stage stage, int done, int total) {
        running.computeIfPresent(
                tenant,
                (id, job) -> new Job(stage, done, total, job.stage() == stage ? job.stageStartedAt() : Instant.now()));
    }

    Optional<Job> find(TenantId tenant) {
        return Optional.ofNullable(running.get(tenant));
    }

    /** Why the last one was refused, told once. */
    Optional<Refused> takeRefusal(TenantId tenant) {
        return Optional.ofNullable(refusals.remove(tenant));
    }
}
