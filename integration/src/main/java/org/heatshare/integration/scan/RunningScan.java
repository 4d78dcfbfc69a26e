package org.heatshare.integration.scan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.heatshare.integration.heatmeter.gateway.ScanFinding;
import org.heatshare.integration.heatmeter.gateway.ScanListener;
import org.heatshare.integration.heatmeter.gateway.ScanWay;
import org.heatshare.integration.poll.Futures;
import org.heatshare.integration.scan.ScanState.Phase;
import org.jspecify.annotations.Nullable;

/** Hears how a scan gets on from the thread that speaks to devices, and tells it to whoever asks. */
final class RunningScan implements ScanListener {
    private final ScanWay way;
    private final ZoneId zone;
    private final Clock clock;
    private final Instant startedAt;
    private final List<FoundMeter> meters = new ArrayList<>();
    private final List<String> clashes = new ArrayList<>();
    private Phase phase = Phase.RUNNING;
    private double share;
    private @Nullable Instant endedAt;
    private @Nullable String trouble;
    private @Nullable CompletableFuture<Void> scan;

    RunningScan(ScanWay way, ZoneId zone, Clock clock) {
        this.way = way;
        this.zone = zone;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    /** @param begun ends with the scan, or ends it */
    synchronized void follow(CompletableFuture<Void> begun) {
        scan = begun;
        begun.whenComplete((all, failure) -> end(failure == null ? Phase.DONE : Phase.FAILED, failure));
    }

    synchronized void stop() {
        end(Phase.STOPPED, null);
        if (scan != null) {
            scan.complete(null);
        }
    }

    private synchronized void end(Phase how, @Nullable Throwable failure) {
        if (phase == Phase.RUNNING) {
            phase = how;
            endedAt = clock.instant();
            trouble = failure == null ? null : Futures.causeOf(failure).getMessage();
        }
    }

    @Override
    public synchronized void found(ScanFinding finding) {
        if (finding instanceof ScanFinding.Answering answering) {
            meters.add(Recognition.meter(answering, clock.instant(), zone));
        } else if (finding instanceof ScanFinding.Clash clash) {
            clashes.add(clash.called());
        }
    }

    @Override
    public synchronized void searched(double searched) {
        share = searched;
    }

    synchronized boolean running() {
        return phase == Phase.RUNNING;
    }

    synchronized ScanState state() {
        return new ScanState(way, phase, share, startedAt, endedAt, trouble, meters, clashes);
    }
}
