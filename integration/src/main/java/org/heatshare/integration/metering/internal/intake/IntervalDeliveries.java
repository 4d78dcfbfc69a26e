package org.heatshare.integration.metering.internal.intake;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.IntakeResult;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.IntervalIntake;
import org.heatshare.integration.metering.IntervalReading;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.metering.internal.store.ConsumptionDays;
import org.heatshare.integration.metering.internal.store.DueDays;
import org.heatshare.integration.metering.internal.store.IntervalReadings;
import org.heatshare.integration.metering.internal.store.IntervalReadings.Held;
import org.heatshare.integration.metering.internal.store.MeterStates;
import org.heatshare.integration.quarantine.Quarantine;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.RefusedMessage;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The intake of interval readings on the tenant's database: a delivery is one transaction. */
public final class IntervalDeliveries implements IntervalIntake {
    private final TenantDatabase database;
    private final TenantRegistry tenants;
    private final Quarantine quarantine;
    private final Clock clock;

    public IntervalDeliveries(TenantDatabase database, TenantRegistry tenants, Quarantine quarantine, Clock clock) {
        this.database = database;
        this.tenants = tenants;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    @Override
    public IntakeResult accept(TenantId tenant, List<IntervalReading> readings, IntakeSource source) {
        if (readings.isEmpty()) {
            return new IntakeResult(List.of());
        }
        MeteringCalendar calendar = MeteringCalendar.of(tenants.get(tenant));
        return Deadlock.retried(
                () -> database.transaction(tenant, tx -> new Part(tx, calendar, source).take(readings)));
    }

    /** One delivery in its transaction. */
    private final class Part {
        private final DSLContext tx;
        private final MeteringCalendar calendar;
        private final IntakeSource source;
        private final IntervalReadings rows = new IntervalReadings();
        private final Map<Integer, Span> touched = new TreeMap<>();

        Part(DSLContext tx, MeteringCalendar calendar, IntakeSource source) {
            this.tx = tx;
            this.calendar = calendar;
            this.source = source;
        }

        IntakeResult take(List<IntervalReading> readings) {
            Map<String, Span> spans = new TreeMap<>();
            readings.forEach(reading -> spans.merge(reading.meterSerial(), span(reading), Span::with));
            Map<String, MeterWork> works = LockedMeters.of(tx, spans.keySet());
            Map<String, IntervalWork> intervals = new TreeMap<>();
            works.forEach((serial, work) -> {
                Span span = Objects.requireNonNull(spans.get(serial));
                TreeMap<Long, Held> held = IntervalReadings.held(tx, work.meter.id(), span.first(), span.last());
                intervals.put(serial, new IntervalWork(work, held, touched, source));
            });
            Verdict[] verdicts = new Verdict[readings.size()];
            for (int i = 0; i < verdicts.length; i++) {
                verdicts[i] =
                        judge(readings.get(i), intervals.get(readings.get(i).meterSerial()));
            }
            store(works);
            return new IntakeResult(Arrays.asList(verdicts));
        }

        private Verdict judge(IntervalReading reading, @Nullable IntervalWork work) {
            Verdict verdict = work == null
                    ? Verdict.quarantined(PartOfDelivery.unknown(reading.meterSerial()))
                    : work.judge(reading, rows);
            Refusal refusal = verdict.refusal();
            if (refusal != null) {
                quarantine.park(
                        tx, new RefusedMessage(source.name(), reading.raw(), refusal, reading.meterSerial(), null));
            }
            return verdict;
        }

        private void store(Map<String, MeterWork> works) {
            rows.write(tx);
            ConsumptionDays days = new ConsumptionDays();
            Rederivation rederivation = new Rederivation(tx, calendar, clock.instant());
            touched.forEach((pointId, span) -> rederivation.run(pointId, span, days));
            MeterStates.write(
                    tx, works.values().stream().map(work -> work.state).toList());
            DueDays.mark(tx, days.write(tx));
        }
    }

    private static Span span(IntervalReading reading) {
        return new Span(reading.start().getEpochSecond(), reading.end().getEpochSecond());
    }
}
