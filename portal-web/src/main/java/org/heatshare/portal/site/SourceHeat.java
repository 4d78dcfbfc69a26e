package org.heatshare.portal.site;

import java.time.Instant;
import java.util.List;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.NetworkInterval;
import org.jspecify.annotations.Nullable;

/** One source's part of what fed a network, as far as it is known. */
record SourceHeat(List<NetworkInterval> known, String source) {

    static SourceHeat of(List<NetworkInterval> intervals, String source) {
        return new SourceHeat(
                intervals.stream()
                        .filter(interval -> interval.sourcesWh().containsKey(source))
                        .toList(),
                source);
    }

    Energy sum() {
        return since(Instant.MIN);
    }

    Energy since(Instant start) {
        return known.stream()
                .filter(interval -> !interval.start().isBefore(start))
                .map(this::energy)
                .reduce(Energy.ZERO, Energy::plus);
    }

    @Nullable
    Instant until() {
        return known.isEmpty() ? null : known.get(known.size() - 1).end();
    }

    private Energy energy(NetworkInterval interval) {
        return new Energy(interval.sourcesWh().getOrDefault(source, 0L));
    }
}
