package org.heatshare.simulator.live;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.simulator.fault.FaultBook;
import org.heatshare.simulator.town.Town;
import org.heatshare.simulator.town.Towns;

/** A town that stands still, for protocol tests. */
public final class LiveTowns {

    public static final Instant NOW = Instant.parse("2026-11-23T06:21:40Z");
    public static final Town TOWN = Towns.norrvik(60);

    public final FaultBook faults = new FaultBook(List.of());
    public final LiveTown live;

    public LiveTowns() {
        this(NOW);
    }

    public LiveTowns(Instant now) {
        live = new LiveTown(TOWN, faults, Clock.fixed(now, ZoneOffset.UTC));
    }
}
