package org.heatshare.integration.metering.internal.store;

import static org.heatshare.db.schema.tenant.Tables.READ_OUT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heatshare.db.schema.tenant.tables.records.ReadOutRecord;
import org.heatshare.integration.metering.internal.derive.Absent;
import org.heatshare.integration.metering.internal.derive.Reading;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The raw read-outs: appended, never changed. Of several versions of an instant the highest holds. */
public final class ReadOuts {
    private static final String COLUMNS = "meter_id, read_at, version, received_at, source, clock, energy_register,"
            + " energy_unit, energy_wh, volume_l, supply_temperature_cc, return_temperature_cc, volume_flow_lh,"
            + " thermal_power_w, forward_m3c, return_m3c, info_code";

    /** Read as a number, because making a million dates costs more than the rows. */
    private static final Field<Long> AT_SECOND =
            DSL.field("timestampdiff(second, '1970-01-01', {0})", Long.class, READ_OUT.READ_AT);

    private final TsvRows rows = new TsvRows();

    public void add(int meterId, int version, RawRow row) {
        rows.add(meterId)
                .addInstant(row.atSecond())
                .add(version)
                .addInstant(row.receivedSecond())
                .add(row.source())
                .add(row.clock());
        if (row.energyRegister().scale() == 0) {
            rows.add(row.energyRegister().longValueExact());
        } else {
            rows.add(row.energyRegister().toPlainString());
        }
        rows.add(row.energyUnit())
                .add(row.energyWh())
                .add(row.volumeL())
                .addOrNull(row.supplyTemperatureCc())
                .addOrNull(row.returnTemperatureCc())
                .addOrNull(row.volumeFlowLh())
                .addOrNull(row.thermalPowerW())
                .add(row.forwardM3c())
                .add(row.returnM3c())
                .add(row.infoCode())
                .endRow();
    }

    /** Writes what was added. */
    public void write(DSLContext tx) {
        BulkLoad.insert(tx, "read_out", COLUMNS, rows);
    }

    /** Each meter's readings from a second on, in the order of time. */
    public static Map<Integer, List<Reading>> since(DSLContext tx, Collection<Integer> meterIds, long second) {
        Map<Integer, List<Reading>> readings = new HashMap<>();
        if (!meterIds.isEmpty()) {
            tx.select(
                            READ_OUT.METER_ID,
                            AT_SECOND,
                            READ_OUT.ENERGY_WH,
                            READ_OUT.VOLUME_L,
                            READ_OUT.FORWARD_M3C,
                            READ_OUT.RETURN_M3C)
                    .from(READ_OUT)
                    .where(READ_OUT.METER_ID.in(meterIds))
                    .and(READ_OUT.READ_AT.ge(Instant.ofEpochSecond(second)))
                    .orderBy(READ_OUT.METER_ID, READ_OUT.READ_AT, READ_OUT.VERSION)
                    .fetch()
                    .forEach(row ->
                            append(readings.computeIfAbsent(row.value1(), id -> new ArrayList<>()), reading(row)));
        }
        return readings;
    }

    /** A meter's readings between two seconds, both included, in the order of time. */
    public static List<Reading> between(DSLContext tx, int meterId, long from, long to) {
        Result<Record6<Integer, Long, Long, Long, Long, Long>> rows = tx.select(
                        READ_OUT.METER_ID,
                        AT_SECOND,
                        READ_OUT.ENERGY_WH,
                        READ_OUT.VOLUME_L,
                        READ_OUT.FORWARD_M3C,
                        READ_OUT.RETURN_M3C)
                .from(READ_OUT)
                .where(READ_OUT.METER_ID.eq(meterId))
                .and(READ_OUT.READ_AT.between(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to)))
                .orderBy(READ_OUT.READ_AT, READ_OUT.VERSION)
                .fetch();
        List<Reading> readings = new ArrayList<>(rows.size());
        rows.forEach(row -> append(readings, reading(row)));
        return readings;
    }

    /** The last second at or before one at which a meter told something, or absent. */
    public static long lastAtOrBefore(DSLContext tx, int meterId, long second) {
        return second(tx.select(DSL.max(READ_OUT.READ_AT))
                .from(READ_OUT)
                .where(READ_OUT.METER_ID.eq(meterId))
                .and(READ_OUT.READ_AT.le(Instant.ofEpochSecond(second)))
                .fetchOne(0, Instant.class));
    }

    /** The first second at or after one at which a meter told something, or absent. */
    public static long firstAtOrAfter(DSLContext tx, int meterId, long second) {
        return second(tx.select(DSL.min(READ_OUT.READ_AT))
                .from(READ_OUT)
                .where(READ_OUT.METER_ID.eq(meterId))
                .and(READ_OUT.READ_AT.ge(Instant.ofEpochSecond(second)))
                .fetchOne(0, Instant.class));
    }

    /** The rows that hold between two seconds, both included, each with its version. */
    public static TreeMap<Long, VersionedRow> rows(DSLContext tx, int meterId, long from, long to) {
        TreeMap<Long, VersionedRow> found = new TreeMap<>();
        tx.selectFrom(READ_OUT)
                .where(READ_OUT.METER_ID.eq(meterId))
                .and(READ_OUT.READ_AT.between(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to)))
                .orderBy(READ_OUT.READ_AT, READ_OUT.VERSION)
                .fetch()
                .forEach(row ->
                        found.put(row.getReadAt().getEpochSecond(), new VersionedRow(row.getVersion(), rawRow(row))));
        return found;
    }

    /** A stored read-out and which version it is. */
    public record VersionedRow(int version, RawRow row) {}

    private static long second(@Nullable Instant instant) {
        return instant == null ? Absent.LONG : instant.getEpochSecond();
    }

    private static void append(List<Reading> readings, Reading reading) {
        int last = readings.size() - 1;
        if (last >= 0 && readings.get(last).atSecond() == reading.atSecond()) {
            readings.set(last, reading);
        } else {
            readings.add(reading);
        }
    }

    private static Reading reading(Record6<Integer, Long, Long, Long, Long, Long> row) {
        return new Reading(
                row.value2(), row.value3(), orAbsent(row.value4()), orAbsent(row.value5()), orAbsent(row.value6()));
    }

    private static RawRow rawRow(ReadOutRecord row) {
        return new RawRow(
                row.getReadAt().getEpochSecond(),
                row.getReceivedAt().getEpochSecond(),
                row.getSource(),
                row.getClock(),
                row.getEnergyRegister(),
                row.getEnergyUnit(),
                row.getEnergyWh(),
                orAbsent(row.getVolumeL()),
                orAbsentInt(row.getSupplyTemperatureCc()),
                orAbsentInt(row.getReturnTemperatureCc()),
                orAbsentInt(row.getVolumeFlowLh()),
                orAbsentInt(row.getThermalPowerW()),
                orAbsent(row.getForwardM3c()),
                orAbsent(row.getReturnM3c()),
                orAbsent(row.getInfoCode()));
    }

    static long orAbsent(@Nullable Long value) {
        return value == null ? Absent.LONG : value;
    }

    private static int orAbsentInt(@Nullable Number value) {
        return value == null ? Absent.INT : value.intValue();
    }
}
