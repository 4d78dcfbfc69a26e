package org.heatshare.simulator.live;

import java.time.Instant;
import org.heatshare.simulator.fault.Fault;
import org.heatshare.simulator.fault.FaultBook;
import org.heatshare.simulator.fault.FaultKind;
import org.heatshare.simulator.town.HeatCounters;
import org.heatshare.simulator.town.HeatMeter;
import org.heatshare.simulator.town.HeatSource;
import org.heatshare.simulator.town.Town;

/** Moves the heat of a tripped site to the peak boiler, in their registers too, for as long as the trip lasted. */
final class SourceOutages {

    private final Town town;
    private final FaultBook faults;

    SourceOutages(Town town, FaultBook faults) {
        this.town = town;
        this.faults = faults;
    }

    HeatCounters counters(HeatMeter meter, Instant at) {
        HeatCounters flowed = meter.counters(at);
        for (HeatSource source : town.sources()) {
            if (source.meter() == meter && source.isMinerSite()) {
                return withoutLost(source, flowed, at);
            }
        }
        HeatSource peakBoiler = town.sources().get(town.sources().size() - 1);
        return peakBoiler.meter() == meter ? withTakenOver(flowed, at) : flowed;
    }

    private HeatCounters withoutLost(HeatSource site, HeatCounters flowed, Instant at) {
        HeatCounters left = flowed;
        for (Fault trip : faults.everOf(FaultKind.SITE_TRIP, site.code())) {
            left = addTrip(left, -1, site, trip, at);
        }
        return isTripped(site, at) ? left.withFlow(0, 0) : left;
    }

    private HeatCounters withTakenOver(HeatCounters flowed, Instant at) {
        HeatCounters total = flowed;
        for (HeatSource site : town.sources()) {
            if (!site.isMinerSite()) {
                continue;
            }
            for (Fault trip : faults.everOf(FaultKind.SITE_TRIP, site.code())) {
                total = addTrip(total, 1, site, trip, at);
            }
            if (isTripped(site, at)) {
                HeatCounters missing = site.meter().counters(at);
                total = total.withFlow(total.powerKw() + missing.powerKw(), total.flowM3h() + missing.flowM3h());
            }
        }
        return total;
    }

    private static HeatCounters addTrip(HeatCounters to, int share, HeatSource site, Fault trip, Instant at) {
        Instant end = trip.until() != null && trip.until().isBefore(at) ? trip.until() : at;
        if (!end.isAfter(trip.since())) {
            return to;
        }
        return to.plusTotals(share, site.meter().counters(end))
                .plusTotals(-share, site.meter().counters(trip.since()));
    }

    private boolean isTripped(HeatSource site, Instant at) {
        return faults.find(FaultKind.SITE_TRIP, site.code())
                .map(trip -> !trip.since().isAfter(at))
                .orElse(false);
    }
}
