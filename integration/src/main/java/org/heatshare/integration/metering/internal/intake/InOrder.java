package org.heatshare.integration.metering.internal.intake;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.metering.internal.derive.Installation;
import org.heatshare.integration.metering.internal.derive.Reading;
import org.heatshare.integration.metering.internal.store.RawRow;
import org.heatshare.integration.metering.internal.store.ReadOuts;
import org.heatshare.integration.quarantine.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A meter whose read-outs all come after its last one, at the place where it still is: nothing that stands can change,
 * so nothing needs to be read again but the day that is open.
 */
final class InOrder {
    final MeterWork work;
    final Installation installation;
    final List<Reading> accepted = new ArrayList<>();

    private final boolean begun;
    private @Nullable Reading before;
    private Reading latest;
    private @Nullable RawRow latestRow;
    private int version;

    private InOrder(MeterWork work, Installation installation) {
        this.work = work;
        this.installation = installation;
        begun = work.state.hasReading() && work.state.last().atSecond() >= installation.fromSecond();
        latest = begun ? work.state.last() : MeterWork.startOf(installation);
    }

    /** The meter as one in order, or null when it must go the long way. */
    static @Nullable InOrder of(MeterWork work) {
        Installation installation = work.installationAt(work.firstSecond());
        if (installation == null || installation.untilSecond() != Installation.STILL_THERE) {
            return null;
        }
        boolean later = !work.state.hasReading()
                || work.firstSecond() > work.state.last().atSecond();
        return later ? new InOrder(work, installation) : null;
    }

    /** Where the open day is: the last reading, or the meter's coming. */
    long anchorSecond() {
        return begun ? work.state.last().atSecond() : installation.fromSecond();
    }

    boolean begun() {
        return begun;
    }

    void judge(ReadOuts readOuts, Ruling ruling) {
        for (Candidate candidate : work.candidates) {
            RawRow row = candidate.row();
            RawRow last = latestRow;
            boolean again = last != null && last.atSecond() == row.atSecond();
            if (last != null && again && row.tellsTheSame(last)) {
                ruling.set(candidate, Verdict.DUPLICATE);
                continue;
            }
            Reading reading = row.reading();
            Reading from = again && before != null ? before : latest;
            Refusal refusal = StepCheck.refusal(work.meter, from, reading, candidate.resolutionWh());
            if (refusal != null) {
                ruling.refuse(candidate, refusal);
                continue;
            }
            accept(row, reading, again);
            readOuts.add(work.meter.id(), version, row);
            ruling.set(candidate, again ? Verdict.SUPERSEDED : Verdict.ACCEPTED);
        }
    }

    private void accept(RawRow row, Reading reading, boolean again) {
        if (again) {
            version++;
            accepted.set(accepted.size() - 1, reading);
        } else {
            version = 1;
            accepted.add(reading);
            before = latest;
        }
        latest = reading;
        latestRow = row;
    }

    /** The meter's state once its read-outs are stored. */
    void advanceState() {
        if (latestRow != null) {
            work.state = work.state.after(latestRow);
        }
    }
}
