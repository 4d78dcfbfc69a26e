package org.heatshare.integration.poll;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives one endpoint's polling. Its one thread looks at the list, starts what is due and runs the route; the asking
 * itself happens on the devices' event loop. While the route is busy nothing new is started, so that results never
 * pile up.
 */
final class DevicePollConsumer extends DefaultConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(DevicePollConsumer.class);
    private static final long TICK_MS = 50;

    private final DevicePollEndpoint endpoint;
    private final TargetSource source;
    private final ResultBatches batches = new ResultBatches();
    private final Poller poller;
    private final Clock clock = Clock.systemUTC();
    private List<? extends PollTarget> targets = List.of();
    private long refreshAtMs;
    private long deliverAtMs;
    private @Nullable ScheduledExecutorService worker;

    DevicePollConsumer(DevicePollEndpoint endpoint, Processor processor, TargetSource source, Probe probe) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.source = source;
        var schedule = new PollSchedule(endpoint.getInterval(), endpoint.getFirstWithin(), clock.millis());
        this.poller = new Poller(schedule, probe, batches::add, clock);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, endpoint.getEndpointUri().split("\\?", 2)[0]);
            thread.setDaemon(true);
            return thread;
        });
        started.scheduleWithFixedDelay(this::turn, 0, TICK_MS, TimeUnit.MILLISECONDS);
        worker = started;
    }

    @Override
    protected void doStop() throws Exception {
        ScheduledExecutorService running = worker;
        if (running != null) {
            running.shutdown();
            if (!running.awaitTermination(10, TimeUnit.SECONDS)) {
                running.shutdownNow();
            }
        }
        super.doStop();
    }

    private void turn() {
        try {
            long now = clock.millis();
            if (now >= refreshAtMs) {
                refreshAtMs = now + endpoint.getRefresh();
                refresh();
            }
            poller.tick();
            if (now >= deliverAtMs) {
                deliverAtMs = now + endpoint.getBatchDelay();
                deliver(batches.take());
            }
        } catch (RuntimeException | LinkageError e) {
            // The next turn tries again; the schedule must not end because a database was away for a minute.
            LOG.warn("Polling {} stumbled: {}", endpoint.getEndpointUri(), e.toString(), e);
        }
    }

    private void refresh() {
        List<? extends PollTarget> current = source.targets();
        if (!current.equals(targets)) {
            targets = current;
            poller.replace(current);
            LOG.info("Polling {}: {} targets", endpoint.getEndpointUri(), current.size());
        }
    }

    private void deliver(List<PollResult> results) {
        if (results.isEmpty()) {
            return;
        }
        Exchange exchange = createExchange(true);
        exchange.getIn().setBody(results);
        try {
            getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        }
        Exception failure = exchange.getException();
        if (failure != null) {
            getExceptionHandler().handleException("Results of polling could not be processed", exchange, failure);
        }
    }
}
