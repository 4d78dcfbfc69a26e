package org.heatshare.portal.staff.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.estimation.EstimationResult;
import org.heatshare.integration.metering.EstimationMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EstimationJobsTest {

    private static final TenantId NORRVIK = new TenantId("norrvik");

    private final EstimationJobs jobs = new EstimationJobs();

    @AfterEach
    void stop() {
        jobs.stop();
    }

    @Test
    void tellsHowFarAnEstimationIsAndRunsOneAtATime() throws InterruptedException {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        boolean first = jobs.start(NORRVIK, progress -> {
            progress.report(1, 4);
            reported.countDown();
            await(finish);
            return EstimationResult.NOTHING;
        });
        assertThat(first).isTrue();
        assertThat(reported.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(jobs.find(NORRVIK))
                .hasValueSatisfying(job ->
                        assertThat(((EstimationJobs.Running) job).share()).isEqualTo(0.25));
        assertThat(jobs.start(NORRVIK, progress -> EstimationResult.NOTHING)).isFalse();
        assertThat(jobs.find(new TenantId("kaltio"))).isEmpty();
        finish.countDown();
    }

    @Test
    void estimatesWhatIsLeftByThePaceSoFar() {
        Instant start = Instant.parse("2026-11-01T10:00:00Z");
        assertThat(new EstimationJobs.Running(1, 4, start).left(start.plusSeconds(10)))
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void saysWhatWasFilledHowAndWhatIsLeft() {
        assertThat(EstimationWords.of(new EstimationResult(48, 1, Map.of(EstimationMethod.ENERGY_SIGNATURE, 2))))
                .isEqualTo("48 hours filled: by energy signature and weather (2 days). One hour stays missing:"
                        + " more than 35 days from a reading, or nothing tells what to expect.");
        assertThat(EstimationWords.of(EstimationResult.NOTHING)).isEqualTo("No hour was missing.");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
