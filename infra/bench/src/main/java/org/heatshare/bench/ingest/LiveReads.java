package org.heatshare.bench.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.poll.DevicePollComponent;
import org.heatshare.integration.poll.PollResult;
import org.heatshare.integration.poll.PollTarget;
import org.heatshare.integration.poll.Probe;
import org.heatshare.integration.poll.TargetSource;

/**
 * Meters that are polled by the product's own component and answer at once, each time with the next hour. How late a read-out
 * is counts from when its meter was due, so that asking too late and skipping a turn count, too, until it is durable.
 */
final class LiveReads implements AutoCloseable {
    static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final int METERS_A_ROUND = 20;
    private static final String ENDPOINT =
            "device-poll:live?targets=#targets&probe=#probe&interval=%1$d&firstWithin=%1$d"
                    .formatted(INTERVAL.toMillis());

    private final History history;
    private final Intake intake;
    private final List<Round> rounds;
    private final CountDownLatch allAsked;
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private List<Double> latenesses = new ArrayList<>();

    /** @param firstHour that the meters tell, since the start of their history */
    LiveReads(History history, int homes, int firstHour, Intake intake) throws Exception {
        this.history = history;
        this.intake = intake;
        rounds = IntStream.range(0, (homes + METERS_A_ROUND - 1) / METERS_A_ROUND)
                .mapToObj(number ->
                        new Round(number * METERS_A_ROUND, Math.min(homes, (number + 1) * METERS_A_ROUND), firstHour))
                .toList();
        allAsked = new CountDownLatch(rounds.size());
        camel.addComponent(DevicePollComponent.SCHEME, new DevicePollComponent(camel));
        camel.getRegistry().bind("targets", (TargetSource) () -> rounds);
        camel.getRegistry().bind("probe", (Probe) target -> CompletableFuture.completedFuture(((Round) target).ask()));
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(ENDPOINT).process(LiveReads.this::take);
            }
        });
        camel.start();
    }

    /** Waits until each meter was read once. */
    void awaitFirst() throws InterruptedException {
        allAsked.await();
    }

    /** How late the read-outs were that became durable since the last call, in seconds, the latest last. */
    synchronized List<Double> takeLatenesses() {
        List<Double> taken = latenesses;
        latenesses = new ArrayList<>();
        return taken.stream().sorted().toList();
    }

    private record Answer(List<ReadOut> readOuts, long dueNanos) {}

    private void take(Exchange exchange) {
        List<Answer> answers = new ArrayList<>();
        for (Object result : exchange.getMessage().getBody(List.class)) {
            answers.add((Answer) ((PollResult.Answered) result).answer());
        }
        List<ReadOut> readOuts =
                answers.stream().flatMap(answer -> answer.readOuts().stream()).toList();
        intake.accept(TestTenants.NORRVIK, readOuts, IntakeSource.poll("bench"));
        durable(answers, System.nanoTime());
    }

    private synchronized void durable(List<Answer> answers, long now) {
        for (Answer answer : answers) {
            answer.readOuts().forEach(readOut -> latenesses.add((now - answer.dueNanos()) / 1e9));
        }
    }

    @Override
    public void close() {
        camel.stop();
    }

    /** Meters that are asked together. Only the polling thread asks. */
    private final class Round implements PollTarget {
        private final int firstHome;
        private final int untilHome;
        private int hour;
        private long dueNanos;
        private boolean asked;

        Round(int firstHome, int untilHome, int hour) {
            this.firstHome = firstHome;
            this.untilHome = untilHome;
            this.hour = hour;
        }

        @Override
        public String key() {
            return Integer.toString(firstHome);
        }

        Answer ask() {
            long now = System.nanoTime();
            if (!asked) {
                asked = true;
                dueNanos = now;
                allAsked.countDown();
            }
            long due = dueNanos;
            while (dueNanos <= now) {
                dueNanos += INTERVAL.toNanos();
            }
            List<ReadOut> readOuts = IntStream.range(firstHome, untilHome)
                    .mapToObj(home -> history.readOut(home, hour))
                    .toList();
            hour++;
            return new Answer(readOuts, Math.min(due, now));
        }
    }
}
