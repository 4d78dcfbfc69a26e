package org.heatshare.integration.metering.internal.intake;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.IntervalReading;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.metering.internal.derive.Absent;
import org.heatshare.integration.metering.internal.derive.Installation;
import org.heatshare.integration.metering.internal.derive.IntervalStep;
import org.heatshare.integration.metering.internal.store.IntervalReadings;
import org.heatshare.integration.metering.internal.store.IntervalReadings.Held;
import org.heatshare.integration.quarantine.Refusal;
import org.jspecify.annotations.Nullable;

/** Judges the intervals of one meter against each other and against what holds. */
final class IntervalWork {
    private static final long HOUR_SECONDS = 3600;

    private final MeterWork work;
    private final TreeMap<Long, Held> held;
    private final Map<Integer, Span> touched;
    private final IntakeSource source;

    /** @param touched by meter point, the seconds between which something was changed */
    IntervalWork(MeterWork work, TreeMap<Long, Held> held, Map<Integer, Span> touched, IntakeSource source) {
        this.work = work;
        this.held = held;
        this.touched = touched;
        this.source = source;
    }

    Verdict judge(IntervalReading reading, IntervalReadings rows) {
        long from = reading.start().getEpochSecond();
        long until = reading.end().getEpochSecond();
        work.state = work.state.seen(Math.min(until, reading.receivedAt().getEpochSecond()));
        Held same = held.get(from);
        IntervalStep step = new IntervalStep(
                from, until, reading.energyWh() == null ? Absent.LONG : reading.energyWh(), reading.quality());
        if (same != null && same.step().equals(step)) {
            return Verdict.DUPLICATE;
        }
        Installation installation = work.installationAt(from);
        Refusal refusal = refusal(reading, installation);
        if (refusal != null || installation == null) {
            return Verdict.quarantined(refusal == null ? notInstalled(reading) : refusal);
        }
        int version = same == null ? 1 : same.version() + 1;
        held.put(from, new Held(version, step));
        rows.add(work.meter.id(), version, reading, source);
        work.state = work.state.afterInterval(until);
        touched.merge(installation.meterPointId(), new Span(from, until), Span::with);
        return same == null ? Verdict.ACCEPTED : Verdict.SUPERSEDED;
    }

    private @Nullable Refusal refusal(IntervalReading reading, @Nullable Installation installation) {
        if (installation == null || reading.end().getEpochSecond() > installation.untilSecond()) {
            return notInstalled(reading);
        }
        if (reading.end().isAfter(reading.receivedAt().plus(SingleChecks.CLOCK_DRIFT_MAX))) {
            return SingleChecks.refuse(
                    Reason.FROM_THE_FUTURE,
                    "the interval of meter %s ends at %s, after its receipt at %s: check the sender's clock and zone",
                    work.meter.serial(),
                    reading.end(),
                    reading.receivedAt());
        }
        Long energyWh = reading.energyWh();
        if (energyWh != null && energyWh < 0) {
            return SingleChecks.refuse(
                    Reason.OUT_OF_RANGE,
                    "heat_energy %d Wh of meter %s in an interval is below zero: check the sender's sign",
                    energyWh,
                    work.meter.serial());
        }
        return energyWh != null && energyWh > mostWh(reading) ? tooLarge(reading, energyWh) : overlap(reading);
    }

    private double mostWh(IntervalReading reading) {
        long seconds = reading.end().getEpochSecond() - reading.start().getEpochSecond();
        return (double) work.meter.thermalPowerMaxW() * seconds / HOUR_SECONDS
                + work.meter.energyUnit().usualResolutionWh();
    }

    private Refusal tooLarge(IntervalReading reading, long energyWh) {
        return SingleChecks.refuse(
                Reason.STEP_TOO_LARGE,
                "heat_energy of meter %s is %d Wh from %s to %s, more than its %d W allow: check unit and meter",
                work.meter.serial(),
                energyWh,
                reading.start(),
                reading.end(),
                work.meter.thermalPowerMaxW());
    }

    private @Nullable Refusal overlap(IntervalReading reading) {
        long from = reading.start().getEpochSecond();
        long until = reading.end().getEpochSecond();
        for (Held other : held.headMap(until).values()) {
            IntervalStep step = other.step();
            boolean sameBounds = step.fromSecond() == from && step.untilSecond() == until;
            if (!sameBounds && !other.takenBack() && step.untilSecond() > from) {
                return SingleChecks.refuse(
                        Reason.INTERVAL_OVERLAPS,
                        "the interval of meter %s from %s to %s overlaps one told before, from %s to %s: send the same bounds",
                        work.meter.serial(),
                        reading.start(),
                        reading.end(),
                        Instant.ofEpochSecond(step.fromSecond()),
                        Instant.ofEpochSecond(step.untilSecond()));
            }
        }
        return null;
    }

    private Refusal notInstalled(IntervalReading reading) {
        return SingleChecks.refuse(
                Reason.METER_NOT_INSTALLED,
                "meter %s was not at one meter point from %s to %s: enter its installation, then replay",
                work.meter.serial(),
                reading.start(),
                reading.end());
    }
}
