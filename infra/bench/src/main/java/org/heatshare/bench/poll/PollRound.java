package org.heatshare.bench.poll;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.heatshare.integration.minersite.MinerEndpoint;
import org.heatshare.integration.minersite.family.MinerFamilies;
import org.heatshare.integration.poll.DeviceNetwork;
import org.heatshare.integration.poll.DevicePollComponent;
import org.heatshare.integration.poll.PollResult;
import org.heatshare.integration.poll.PollTarget;
import org.heatshare.integration.poll.Probe;
import org.heatshare.integration.poll.TargetSource;

/** One round over all miners through the product's own Camel component, driver and event loop. */
final class PollRound {
    /** The interval is a day, so that no miner's second turn comes within the round. */
    private static final String ENDPOINT =
            "device-poll:bench?targets=#targets&probe=#probe&interval=86400000&firstWithin=0&batchDelay=50";

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private PollRound() {}

    /** What a round took, from the first question to the last result handed to the route. */
    record Outcome(double seconds, int connectionsMax) {}

    private record Target(String key, InetSocketAddress address) implements PollTarget {}

    /** @param silentEvery each so-manieth miner is silent; 0 for none */
    static Outcome run(WaitingMiners miners, int count, int silentEvery) throws Exception {
        miners.takeOpenMax();
        List<Target> targets = targets(miners, count, silentEvery);
        var results = new CountDownLatch(count);
        var answered = new AtomicInteger();
        try (var network = new DeviceNetwork(PollBenchmark.CONNECTIONS_MAX, Duration.ofSeconds(3));
                var context = new DefaultCamelContext()) {
            var families = new MinerFamilies(network, PollBenchmark.TIMEOUT);
            context.addComponent(DevicePollComponent.SCHEME, new DevicePollComponent(context));
            context.getRegistry().bind("targets", (TargetSource) () -> targets);
            context.getRegistry().bind("probe", (Probe)
                    target -> families.read("AVALON", MinerEndpoint.of(((Target) target).address())));
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from(ENDPOINT).autoStartup(false).routeId("bench").process(exchange -> {
                        for (Object result : exchange.getMessage().getBody(List.class)) {
                            answered.addAndGet(result instanceof PollResult.Answered ? 1 : 0);
                            results.countDown();
                        }
                    });
                }
            });
            context.start();
            long start = System.nanoTime();
            context.getRouteController().startRoute("bench");
            boolean complete = results.await(LONGEST.toSeconds(), TimeUnit.SECONDS);
            double seconds = (System.nanoTime() - start) / 1e9;
            check(complete, answered.get(), targets, miners);
            return new Outcome(seconds, miners.takeOpenMax());
        }
    }

    private static List<Target> targets(WaitingMiners miners, int count, int silentEvery) {
        List<Target> targets = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean silent = silentEvery > 0 && i % silentEvery == 0;
            targets.add(new Target("miner " + i, silent ? miners.silent() : miners.answering()));
        }
        return targets;
    }

    private static void check(boolean complete, int answered, List<Target> targets, WaitingMiners miners) {
        long expected = targets.stream()
                .filter(target -> target.address().equals(miners.answering()))
                .count();
        if (!complete || answered != expected) {
            throw new IllegalStateException("%d of %d miners answered%s"
                    .formatted(answered, expected, complete ? "" : ", and the round did not end within " + LONGEST));
        }
    }
}
