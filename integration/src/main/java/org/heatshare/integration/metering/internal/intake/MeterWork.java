package org.heatshare.integration.metering.internal.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heatshare.integration.metering.internal.derive.Absent;
import org.heatshare.integration.metering.internal.derive.Installation;
import org.heatshare.integration.metering.internal.derive.Reading;
import org.heatshare.integration.metering.internal.store.MeterRow;
import org.heatshare.integration.metering.internal.store.MeterState;
import org.jspecify.annotations.Nullable;

/** What a delivery holds of one meter, with what is known of it. */
final class MeterWork {
    private static final Comparator<Candidate> BY_TIME =
            Comparator.comparingLong(candidate -> candidate.row().atSecond());

    final MeterRow meter;
    final List<Installation> installations;
    final List<Candidate> candidates = new ArrayList<>();
    /** Whether another meter was at one of its meter points before or after it. */
    final boolean sharesItsPoint;

    MeterState state;

    MeterWork(MeterRow meter, MeterState state, List<Installation> installations, boolean sharesItsPoint) {
        this.meter = meter;
        this.sharesItsPoint = sharesItsPoint;
        this.state = state;
        this.installations = installations;
    }

    /** The order of time; of one instant, the order of arrival. */
    void sort() {
        candidates.sort(BY_TIME);
    }

    long firstSecond() {
        return candidates.get(0).row().atSecond();
    }

    long lastSecond() {
        return candidates.get(candidates.size() - 1).row().atSecond();
    }

    @Nullable
    Installation installationAt(long second) {
        for (Installation installation : installations) {
            if (installation.covers(second)) {
                return installation;
            }
        }
        return null;
    }

    static Reading startOf(Installation installation) {
        return new Reading(
                installation.fromSecond(), installation.startRegisterWh(), Absent.LONG, Absent.LONG, Absent.LONG);
    }
}
