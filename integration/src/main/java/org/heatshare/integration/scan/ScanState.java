package org.heatshare.integration.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heatshare.integration.heatmeter.gateway.ScanWay;
import org.jspecify.annotations.Nullable;

/**
 * How a scan of a gateway stands, or what the last one came to.
 *
 * @param share of all addresses that has been looked through, 0 to 1
 * @param endedAt absent while it runs
 * @param trouble what the gateway did, where it ended the scan
 * @param meters in the order in which they answered
 * @param clashes primary addresses or serial numbers to which several devices answer at once
 */
public record ScanState(
        ScanWay way,
        Phase phase,
        double share,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String trouble,
        List<FoundMeter> meters,
        List<String> clashes) {

    /** Where a scan is in its life; only the first can be left. */
    public enum Phase {
        RUNNING,
        /** All addresses were looked through. */
        DONE,
        /** Somebody ended it before. */
        STOPPED,
        /** The gateway could not be reached, or hung up. */
        FAILED
    }

    public ScanState {
        meters = List.copyOf(meters);
        clashes = List.copyOf(clashes);
    }

    public boolean running() {
        return phase == Phase.RUNNING;
    }

    /** What is left at the pace so far; zero while there is no pace yet. */
    public Duration left(Instant now) {
        long elapsedMs = Duration.between(startedAt, now).toMillis();
        return share <= 0 ? Duration.ZERO : Duration.ofMillis(Math.round(elapsedMs * (1 - share) / share));
    }

    /** How many of the meters stand so to the registry. */
    public int count(FoundMeter.Standing standing) {
        return (int) meters.stream().filter(one -> one.standing() == standing).count();
    }

    ScanState with(List<FoundMeter> judged) {
        return new ScanState(way, phase, share, startedAt, endedAt, trouble, judged, clashes);
    }
}
