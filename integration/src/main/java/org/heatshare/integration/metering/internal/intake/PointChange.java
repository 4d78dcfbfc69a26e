package org.heatshare.integration.metering.internal.intake;

import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.metering.internal.derive.Installation;
import org.heatshare.integration.metering.internal.store.ConsumptionDays;
import org.heatshare.integration.metering.internal.store.DueDays;
import org.heatshare.integration.metering.internal.store.MeterStates;
import org.heatshare.integration.metering.internal.store.Meters;
import org.jooq.DSLContext;

/** A change of a meter point's days by people. While it lasts, its meters' read-outs wait. */
public final class PointChange {
    private final DSLContext tx;
    private final MeteringCalendar calendar;
    private final int meterPointId;
    private final Instant now;

    private PointChange(DSLContext tx, MeteringCalendar calendar, int meterPointId, Instant now) {
        this.tx = tx;
        this.calendar = calendar;
        this.meterPointId = meterPointId;
        this.now = now;
    }

    /** @throws IllegalArgumentException for an unknown meter point */
    public static PointChange lock(DSLContext tx, MeteringCalendar calendar, String meterPoint, Instant now) {
        Integer id = tx.select(METER_POINT.ID)
                .from(METER_POINT)
                .where(METER_POINT.CODE.eq(meterPoint))
                .fetchOne(METER_POINT.ID);
        if (id == null) {
            throw new IllegalArgumentException("meterPoint '" + meterPoint + "' is not in the registry");
        }
        TreeSet<Integer> meters = new TreeSet<>();
        Meters.installationsAt(tx, id).stream().map(Installation::meterId).forEach(meters::add);
        MeterStates.lock(tx, Meters.withNeighbours(tx, meters));
        return new PointChange(tx, calendar, id, now);
    }

    public int meterPointId() {
        return meterPointId;
    }

    /** Whether a meter was there at any time of a day. */
    public boolean hadMeterOn(LocalDate day) {
        long start = calendar.startOf(day).getEpochSecond();
        long end = calendar.endOf(day).getEpochSecond();
        return Meters.installationsAt(tx, meterPointId).stream()
                .anyMatch(installation -> installation.fromSecond() < end && installation.untilSecond() > start);
    }

    /** Works the days from the first to the last out anew, once what they depend on is stored. */
    public void workOut(LocalDate first, LocalDate last) {
        Span span = new Span(
                calendar.startOf(first).getEpochSecond(), calendar.endOf(last).getEpochSecond() - 1);
        ConsumptionDays days = new ConsumptionDays();
        new Rederivation(tx, calendar, now).run(meterPointId, span, days);
        DueDays.mark(tx, days.write(tx));
    }
}
