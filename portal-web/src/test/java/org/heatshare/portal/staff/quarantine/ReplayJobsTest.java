package org.heatshare.portal.staff.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.quarantine.QuarantineScope;
import org.heatshare.integration.quarantine.ReplayResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReplayJobsTest {

    private static final TenantId NORRVIK = new TenantId("norrvik");
    private static final QuarantineScope SCOPE = QuarantineScope.ofCause("meter-unknown");

    private final ReplayJobs jobs = new ReplayJobs();

    @AfterEach
    void stop() {
        jobs.stop();
    }

    @Test
    void tellsHowFarAReplayIsAndRunsOneAtATime() throws InterruptedException {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        boolean first = jobs.start(NORRVIK, SCOPE, progress -> {
            progress.report(30, 120);
            reported.countDown();
            await(finish);
            return new ReplayResult(120, 0);
        });
        assertThat(first).isTrue();
        assertThat(reported.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(jobs.find(NORRVIK))
                .hasValueSatisfying(
                        job -> assertThat(((ReplayJobs.Running) job).share()).isEqualTo(0.25));
        assertThat(jobs.start(NORRVIK, SCOPE, progress -> new ReplayResult(0, 0)))
                .isFalse();
        assertThat(jobs.find(new TenantId("kaltio"))).isEmpty();
        finish.countDown();
    }

    @Test
    void estimatesWhatIsLeftByThePaceSoFar() {
        Instant start = Instant.parse("2026-11-01T10:00:00Z");
        ReplayJobs.Running job = new ReplayJobs.Running(SCOPE, 50, 200, start);
        assertThat(job.left(start.plusSeconds(10))).isEqualTo(Duration.ofSeconds(30));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
