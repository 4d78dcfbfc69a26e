package org.heatshare.integration.metering;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Demand of a network and what fed it, in a half-open interval.
 *
 * @param demandWh what all delivery points drew, Wh; absent where nothing is known. What the sources gave above it was
 *     lost on the way.
 * @param sourcesWh Wh by the source's code; a source of which nothing is known is left out
 */
public record NetworkInterval(
        Instant start, Instant end, @Nullable Long demandWh, Map<String, Long> sourcesWh) {

    NetworkInterval withoutDemand() {
        return new NetworkInterval(start, end, null, sourcesWh);
    }

    /** What all sources gave, Wh. */
    public long suppliedWh() {
        return sourcesWh.values().stream().mapToLong(Long::longValue).sum();
    }
}
