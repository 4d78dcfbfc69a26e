package org.heatshare.integration.metering.internal.intake;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.metering.internal.derive.Absent;
import org.heatshare.integration.metering.internal.derive.Installation;
import org.heatshare.integration.metering.internal.derive.Reading;
import org.heatshare.integration.metering.internal.store.RawRow;
import org.heatshare.integration.metering.internal.store.ReadOuts;
import org.heatshare.integration.metering.internal.store.ReadOuts.VersionedRow;
import org.heatshare.integration.quarantine.Refusal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A meter with read-outs that come late, twice, corrected or before it was exchanged: each is held against what stands
 * on both its sides, and the days that they touch are worked out anew.
 */
final class AnyOrder {
    private final DSLContext tx;
    private final MeterWork work;
    private final TreeMap<Long, VersionedRow> stored;
    private final Map<Integer, Span> touched;

    /** @param touched by meter point, the seconds between which readings were added */
    AnyOrder(DSLContext tx, MeterWork work, Map<Integer, Span> touched) {
        this.tx = tx;
        this.work = work;
        this.touched = touched;
        this.stored = neighbourhood();
    }

    /** What is stored from the reading before the first candidate to the one after the last. */
    private TreeMap<Long, VersionedRow> neighbourhood() {
        int meterId = work.meter.id();
        long before = ReadOuts.lastAtOrBefore(tx, meterId, work.firstSecond() - 1);
        long after = ReadOuts.firstAtOrAfter(tx, meterId, work.lastSecond() + 1);
        return ReadOuts.rows(
                tx,
                meterId,
                Absent.is(before) ? work.firstSecond() : before,
                Absent.is(after) ? work.lastSecond() : after);
    }

    void judge(ReadOuts readOuts, Ruling ruling) {
        for (Candidate candidate : work.candidates) {
            RawRow row = candidate.row();
            VersionedRow same = stored.get(row.atSecond());
            if (same != null && same.row().tellsTheSame(row)) {
                ruling.set(candidate, Verdict.DUPLICATE);
                continue;
            }
            Installation installation = work.installationAt(row.atSecond());
            Refusal refusal = installation == null ? notInstalled(row) : stepRefusal(candidate, installation);
            if (refusal != null || installation == null) {
                ruling.refuse(candidate, refusal == null ? notInstalled(row) : refusal);
                continue;
            }
            int version = same == null ? 1 : same.version() + 1;
            stored.put(row.atSecond(), new VersionedRow(version, row));
            readOuts.add(work.meter.id(), version, row);
            work.state = work.state.after(row);
            touched.merge(installation.meterPointId(), new Span(row.atSecond(), row.atSecond()), Span::with);
            ruling.set(candidate, same == null ? Verdict.ACCEPTED : Verdict.SUPERSEDED);
        }
    }

    private Refusal notInstalled(RawRow row) {
        return SingleChecks.refuse(
                Reason.METER_NOT_INSTALLED,
                "meter %s was at no meter point at %s: enter its installation, then replay",
                work.meter.serial(),
                Instant.ofEpochSecond(row.atSecond()));
    }

    private @Nullable Refusal stepRefusal(Candidate candidate, Installation installation) {
        Reading reading = candidate.row().reading();
        Reading before = before(reading.atSecond(), installation);
        Refusal refusal =
                before == null ? null : StepCheck.refusal(work.meter, before, reading, candidate.resolutionWh());
        if (refusal != null) {
            return refusal;
        }
        Map.Entry<Long, VersionedRow> after = stored.higherEntry(reading.atSecond());
        return after == null || !installation.covers(after.getKey())
                ? null
                : StepCheck.refusal(work.meter, reading, after.getValue().row().reading(), candidate.resolutionWh());
    }

    private @Nullable Reading before(long second, Installation installation) {
        Map.Entry<Long, VersionedRow> before = stored.lowerEntry(second);
        if (before != null && installation.covers(before.getKey())) {
            return before.getValue().row().reading();
        }
        return installation.fromSecond() <= second ? MeterWork.startOf(installation) : null;
    }
}
