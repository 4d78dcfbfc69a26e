package org.heatshare.integration.metering.internal.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.RegisterValue;
import org.heatshare.integration.metering.internal.store.ConsumptionDays;
import org.heatshare.integration.metering.internal.store.MeterStates;
import org.heatshare.integration.metering.internal.store.ReadOuts;
import org.heatshare.integration.quarantine.Refusal;
import org.jooq.DSLContext;

/** One transaction of the intake: some meters' share of a delivery, from judging to the days that follow. */
final class PartOfDelivery {
    private final DSLContext tx;
    private final MeteringCalendar calendar;
    private final IntakeSource source;
    private final Instant now;
    private final Ruling ruling;
    private final ReadOuts readOuts = new ReadOuts();
    private final Map<Integer, Span> touched = new TreeMap<>();
    private final List<InOrder> inOrder = new ArrayList<>();

    PartOfDelivery(DSLContext tx, MeteringCalendar calendar, IntakeSource source, Instant now, Ruling ruling) {
        this.tx = tx;
        this.calendar = calendar;
        this.source = source;
        this.now = now;
        this.ruling = ruling;
    }

    /**
     * @param bySerial the read-outs of each meter
     * @param theLongWay to hold all of them against what is stored, in whatever order they seem to be
     * @return the days that now say something else
     */
    Collection<LocalDate> take(Map<String, List<Numbered>> bySerial, boolean theLongWay) {
        Collection<MeterWork> works = works(bySerial);
        for (MeterWork work : works) {
            judge(work, theLongWay);
        }
        readOuts.write(tx);
        ConsumptionDays days = new ConsumptionDays();
        new OpenDays(tx, calendar, touched).derive(inOrder, days);
        Rederivation rederivation = new Rederivation(tx, calendar, now);
        touched.forEach((pointId, span) -> rederivation.run(pointId, span, days));
        inOrder.forEach(InOrder::advanceState);
        MeterStates.write(tx, works.stream().map(work -> work.state).toList());
        return days.write(tx);
    }

    /** A read-out with its place in the delivery. */
    record Numbered(int index, ReadOut readOut) {}

    private Collection<MeterWork> works(Map<String, List<Numbered>> bySerial) {
        Map<String, MeterWork> locked = LockedMeters.of(tx, bySerial.keySet());
        List<MeterWork> works = new ArrayList<>(locked.size());
        bySerial.forEach((serial, numbered) -> {
            MeterWork work = locked.get(serial);
            if (work == null) {
                numbered.forEach(n -> ruling.refuse(n.index(), n.readOut(), unknown(serial)));
            } else {
                works.add(work(work, numbered));
            }
        });
        return works;
    }

    private MeterWork work(MeterWork work, List<Numbered> numbered) {
        SingleChecks checks = new SingleChecks(source);
        for (Numbered n : numbered) {
            ReadOut readOut = n.readOut();
            Refusal refusal = checks.refusal(readOut, work.meter);
            RegisterValue energy = readOut.heatEnergy();
            if (refusal != null || energy == null) {
                ruling.refuse(n.index(), readOut, refusal == null ? unknown(readOut.meterSerial()) : refusal);
            } else {
                work.candidates.add(
                        new Candidate(n.index(), readOut, checks.row(readOut, energy), energy.resolutionWh()));
            }
            work.state = work.state.seen(seenSecond(readOut));
        }
        work.sort();
        return work;
    }

    private long seenSecond(ReadOut readOut) {
        Instant readAt = readOut.readAt();
        long received = readOut.receivedAt().getEpochSecond();
        return source.kind().live() || readAt == null ? received : Math.min(received, readAt.getEpochSecond());
    }

    private void judge(MeterWork work, boolean theLongWay) {
        if (work.candidates.isEmpty()) {
            return;
        }
        InOrder ordered = theLongWay ? null : InOrder.of(work);
        if (ordered == null) {
            new AnyOrder(tx, work, touched).judge(readOuts, ruling);
        } else {
            ordered.judge(readOuts, ruling);
            inOrder.add(ordered);
        }
    }

    static Refusal unknown(String serial) {
        return SingleChecks.refuse(
                Reason.METER_UNKNOWN, "meter '%s' is not in the registry: enter it, then replay", serial);
    }
}
