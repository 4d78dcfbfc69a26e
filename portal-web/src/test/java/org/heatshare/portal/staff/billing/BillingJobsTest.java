package org.heatshare.portal.staff.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.heatshare.billing.invoicing.RunProgress;
import org.heatshare.db.tenancy.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BillingJobsTest {

    private static final TenantId NORRVIK = new TenantId("norrvik");

    private final BillingJobs jobs = new BillingJobs();

    @AfterEach
    void stop() {
        jobs.stop();
    }

    @Test
    void tellsHowFarAJobIsAndRunsOneAtATime() throws InterruptedException {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        jobs.start(NORRVIK, progress -> {
            progress.report(RunProgress.Stage.PRICING, 30, 120);
            reported.countDown();
            await(finish);
        });
        assertThat(reported.await(10, TimeUnit.SECONDS)).isTrue();
        jobs.start(NORRVIK, progress -> {
            throw new AssertionError("a second job must not start");
        });
        assertThat(jobs.find(NORRVIK)).hasValueSatisfying(job -> {
            assertThat(job.stage()).isEqualTo(RunProgress.Stage.PRICING);
            assertThat(job.share()).isEqualTo(0.25);
        });
        finish.countDown();
    }

    @Test
    void estimatesWhatIsLeftByThePaceSoFar() {
        Instant start = Instant.parse("2026-11-01T10:00:00Z");
        BillingJobs.Job job = new BillingJobs.Job(RunProgress.Stage.PRICING, 50, 200, start);
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
