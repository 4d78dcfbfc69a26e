package org.heatshare.integration.metering.internal.registry;

import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeSet;
import org.heatshare.db.schema.tenant.tables.records.MeterInstallationRecord;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.metering.MeterExchange;
import org.heatshare.integration.metering.internal.intake.Rederivation;
import org.heatshare.integration.metering.internal.intake.Span;
import org.heatshare.integration.metering.internal.store.ConsumptionDays;
import org.heatshare.integration.metering.internal.store.DueDays;
import org.heatshare.integration.metering.internal.store.MeterState;
import org.heatshare.integration.metering.internal.store.MeterStates;
import org.jooq.DSLContext;

/** Takes one meter away and puts another in its place. */
public final class Exchange {
    private final DSLContext tx;
    private final MeteringCalendar calendar;
    private final Instant now;

    public Exchange(DSLContext tx, MeteringCalendar calendar, Instant now) {
        this.tx = tx;
        this.calendar = calendar;
        this.now = now;
    }

    public void run(MeterExchange exchange) {
        Instant at = exchange.at().truncatedTo(ChronoUnit.SECONDS);
        MeterInstallationRecord old = standing(exchange, at);
        int newMeterId = newMeter(exchange);
        TreeSet<Integer> both = new TreeSet<>();
        both.add(old.getMeterId());
        both.add(newMeterId);
        Map<Integer, MeterState> states = MeterStates.lock(tx, both);
        old.setRemovedAt(at);
        old.setEndRegisterWh(exchange.endRegisterWh());
        old.update();
        tx.insertInto(METER_INSTALLATION)
                .set(METER_INSTALLATION.METER_POINT_ID, old.getMeterPointId())
                .set(METER_INSTALLATION.METER_ID, newMeterId)
                .set(METER_INSTALLATION.INSTALLED_AT, at)
                .set(METER_INSTALLATION.START_REGISTER_WH, exchange.startRegisterWh())
                .execute();
        long first = at.getEpochSecond();
        long last = states.values().stream()
                .filter(MeterState::hasReading)
                .mapToLong(state -> state.last().atSecond())
                .reduce(first, Math::max);
        ConsumptionDays days = new ConsumptionDays();
        new Rederivation(tx, calendar, now).run(old.getMeterPointId(), new Span(first - 1, last), days);
        DueDays.mark(tx, days.write(tx));
    }

    private MeterInstallationRecord standing(MeterExchange exchange, Instant at) {
        MeterInstallationRecord row = tx.select(METER_INSTALLATION.fields())
                .from(METER_INSTALLATION)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(METER_INSTALLATION.METER_POINT_ID))
                .where(METER_POINT.CODE.eq(exchange.meterPoint()))
                .and(METER_INSTALLATION.REMOVED_AT.isNull())
                .and(METER_INSTALLATION.INSTALLED_AT.lt(at))
                .fetchOneInto(METER_INSTALLATION);
        if (row == null) {
            throw new IllegalArgumentException("No meter stands at meter point '" + exchange.meterPoint() + "' at " + at
                    + ": enter an installation instead");
        }
        return row;
    }

    private int newMeter(MeterExchange exchange) {
        Integer id = tx.select(HEAT_METER.ID)
                .from(HEAT_METER)
                .where(HEAT_METER.SERIAL.eq(exchange.newMeter()))
                .fetchOne(HEAT_METER.ID);
        if (id == null) {
            throw new IllegalArgumentException(
                    "Meter '" + exchange.newMeter() + "' is not in the registry: enter it before the exchange");
        }
        boolean elsewhere = tx.fetchExists(
                METER_INSTALLATION, METER_INSTALLATION.METER_ID.eq(id).and(METER_INSTALLATION.REMOVED_AT.isNull()));
        if (elsewhere) {
            throw new IllegalArgumentException(
                    "Meter '" + exchange.newMeter() + "' stands at another meter point: take it away there first");
        }
        return id;
    }
}
