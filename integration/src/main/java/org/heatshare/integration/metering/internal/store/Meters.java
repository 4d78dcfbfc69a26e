package org.heatshare.integration.metering.internal.store;

import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heatshare.db.schema.tenant.tables.MeterInstallation;
import org.heatshare.db.schema.tenant.tables.records.HeatMeterRecord;
import org.heatshare.db.schema.tenant.tables.records.MeterInstallationRecord;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.internal.derive.Installation;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Meters and where they are or were installed. */
public final class Meters {
    private Meters() {}

    public static Map<String, MeterRow> bySerial(DSLContext tx, Collection<String> serials) {
        Map<String, MeterRow> meters = new HashMap<>();
        tx.selectFrom(HEAT_METER)
                .where(HEAT_METER.SERIAL.in(serials))
                .fetch()
                .forEach(row -> meters.put(row.getSerial(), meter(row)));
        return meters;
    }

    /** The meters, and all that have ever been at one of their meter points: what must be locked together. */
    public static Set<Integer> withNeighbours(DSLContext tx, Collection<Integer> meterIds) {
        MeterInstallation other = METER_INSTALLATION.as("other");
        Set<Integer> all = new TreeSet<>(meterIds);
        all.addAll(tx.selectDistinct(other.METER_ID)
                .from(METER_INSTALLATION)
                .join(other)
                .on(other.METER_POINT_ID.eq(METER_INSTALLATION.METER_POINT_ID))
                .where(METER_INSTALLATION.METER_ID.in(meterIds))
                .fetch(other.METER_ID));
        return all;
    }

    /** The installations of meters, by meter, in the order of time. */
    public static Map<Integer, List<Installation>> installationsOfMeters(DSLContext tx, Collection<Integer> meterIds) {
        Map<Integer, List<Installation>> found = new HashMap<>();
        installations(tx, METER_INSTALLATION.METER_ID.in(meterIds))
                .forEach(i -> found.computeIfAbsent(i.meterId(), id -> new ArrayList<>(1))
                        .add(i));
        return found;
    }

    /** The installations at a meter point in the order of time. */
    public static List<Installation> installationsAt(DSLContext tx, int meterPointId) {
        return installations(tx, METER_INSTALLATION.METER_POINT_ID.eq(meterPointId));
    }

    /** The most that any meter of a place says can be drawn there. */
    public static long thermalPowerMaxW(DSLContext tx, int meterPointId) {
        return tx.select(DSL.max(HEAT_METER.THERMAL_POWER_MAX_W))
                .from(METER_INSTALLATION)
                .join(HEAT_METER)
                .on(HEAT_METER.ID.eq(METER_INSTALLATION.METER_ID))
                .where(METER_INSTALLATION.METER_POINT_ID.eq(meterPointId))
                .fetchOptionalInto(Long.class)
                .orElse(0L);
    }

    private static List<Installation> installations(DSLContext tx, Condition condition) {
        return tx.select(METER_INSTALLATION.asterisk(), HEAT_METER.ENERGY_UNIT, HEAT_METER.REGISTER_DIGITS)
                .from(METER_INSTALLATION)
                .join(HEAT_METER)
                .on(HEAT_METER.ID.eq(METER_INSTALLATION.METER_ID))
                .where(condition)
                .orderBy(METER_INSTALLATION.METER_POINT_ID, METER_INSTALLATION.INSTALLED_AT)
                .fetch(row -> installation(
                        row.into(METER_INSTALLATION),
                        modulus(unit(row.get(HEAT_METER.ENERGY_UNIT)), row.get(HEAT_METER.REGISTER_DIGITS))));
    }

    private static Installation installation(MeterInstallationRecord row, long modulusWh) {
        Instant removed = row.getRemovedAt();
        return new Installation(
                row.getMeterPointId(),
                row.getMeterId(),
                row.getInstalledAt().getEpochSecond(),
                removed == null ? Installation.STILL_THERE : removed.getEpochSecond(),
                row.getStartRegisterWh(),
                ReadOuts.orAbsent(row.getEndRegisterWh()),
                modulusWh);
    }

    private static MeterRow meter(HeatMeterRecord row) {
        EnergyUnit unit = unit(row.getEnergyUnit());
        return new MeterRow(
                row.getId(),
                row.getSerial(),
                row.getManufacturer(),
                unit,
                modulus(unit, row.getRegisterDigits()),
                row.getThermalPowerMaxW());
    }

    private static EnergyUnit unit(String symbol) {
        return EnergyUnit.of(symbol)
                .orElseThrow(() -> new IllegalStateException("Energy unit '" + symbol + "' of a meter is unknown"));
    }

    private static long modulus(EnergyUnit unit, int digits) {
        return unit.toWattHours(BigDecimal.ONE.movePointRight(digits));
    }
}
