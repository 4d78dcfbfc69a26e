package org.heatshare.integration.metering.internal.store;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.integration.metering.internal.store.ReadOuts.orAbsent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heatshare.db.schema.tenant.tables.records.ConsumptionDayRecord;
import org.heatshare.integration.metering.ReadingQuality;
import org.heatshare.integration.metering.internal.derive.Absent;
import org.heatshare.integration.metering.internal.derive.ConsumptionDay;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Days of consumption. What a day said before it was corrected is kept as a version of its own. */
public final class ConsumptionDays {
    /** The columns of the hours, counted from the start of the day. */
    public static final List<Field<Integer>> HOURS = IntStream.range(0, ConsumptionDay.HOURS)
            .mapToObj(hour -> CONSUMPTION_DAY.field("wh_%02d".formatted(hour), Integer.class))
            .toList();

    private static final String COLUMNS = "meter_point_id, day, version, meter_id, register_start_wh, start_quality,"
            + " energy_wh, energy_quality, volume_l, forward_m3c, return_m3c, hour_quality, "
            + HOURS.stream().map(Field::getName).collect(Collectors.joining(", "));
    private static final String VERSION_COLUMNS = "meter_point_id, day, version, replaced_at, register_start_wh,"
            + " start_quality, energy_wh, energy_quality, volume_l, hour_quality, hours_wh";

    private final TsvRows rows = new TsvRows();
    private final TsvRows replaced = new TsvRows();
    private final TreeSet<LocalDate> touched = new TreeSet<>();

    /** A stored day and how often it was corrected, counted from one. */
    public record StoredDay(int version, ConsumptionDay day) {}

    /** Adds a day, or puts it in the place of what stands there, which it only extends. */
    public void put(ConsumptionDay day, int version) {
        rows.add(day.meterPointId())
                .add(day.day())
                .add(version)
                .add(day.meterId())
                .add(day.registerStartWh())
                .add(day.startQuality().letter())
                .add(day.energyWh())
                .add(day.energyQuality().letter())
                .add(day.volumeL())
                .add(day.forwardM3c())
                .add(day.returnM3c())
                .add(day.hourQuality());
        for (int wh : day.hoursWh()) {
            rows.addOrNull(wh);
        }
        rows.endRow();
        touched.add(day.day());
    }

    /** Puts a day in the place of another, which is kept as a version when it said something else. */
    public void correct(StoredDay earlier, ConsumptionDay day, Instant now) {
        if (day.equals(earlier.day())) {
            return;
        }
        if (day.extendsOnly(earlier.day())) {
            put(day, earlier.version());
            return;
        }
        keep(earlier, now);
        put(day, earlier.version() + 1);
    }

    private void keep(StoredDay earlier, Instant now) {
        ConsumptionDay day = earlier.day();
        replaced.add(day.meterPointId())
                .add(day.day())
                .add(earlier.version())
                .addInstant(now.getEpochSecond())
                .add(day.registerStartWh())
                .add(day.startQuality().letter())
                .add(day.energyWh())
                .add(day.energyQuality().letter())
                .add(day.volumeL())
                .add(day.hourQuality())
                .add(IntStream.of(day.hoursWh())
                        .mapToObj(wh -> Absent.is(wh) ? "" : Integer.toString(wh))
                        .collect(Collectors.joining(",")))
                .endRow();
    }

    /** Writes what was put; returns the days that now say something else. */
    public Collection<LocalDate> write(DSLContext tx) {
        BulkLoad.insert(tx, "consumption_day_version", VERSION_COLUMNS, replaced);
        BulkLoad.replace(tx, "consumption_day", COLUMNS, rows);
        return touched;
    }

    /** The versions of what stands at meter points from a day on. */
    public static Map<Integer, List<DayVersion>> versionsSince(
            DSLContext tx, Collection<Integer> meterPointIds, LocalDate first) {
        Map<Integer, List<DayVersion>> found = new HashMap<>();
        tx.select(CONSUMPTION_DAY.METER_POINT_ID, CONSUMPTION_DAY.DAY, CONSUMPTION_DAY.VERSION)
                .from(CONSUMPTION_DAY)
                .where(CONSUMPTION_DAY.METER_POINT_ID.in(meterPointIds))
                .and(CONSUMPTION_DAY.DAY.ge(first))
                .fetch()
                .forEach(row -> found.computeIfAbsent(row.value1(), id -> new ArrayList<>(1))
                        .add(new DayVersion(row.value2(), row.value3())));
        return found;
    }

    /** That a day stands there, and in which version. */
    public record DayVersion(LocalDate day, int version) {}

    /** What stands at a meter point for the days from the first to the last. */
    public static Map<LocalDate, StoredDay> find(DSLContext tx, int meterPointId, LocalDate first, LocalDate last) {
        Map<LocalDate, StoredDay> found = new HashMap<>();
        tx.selectFrom(CONSUMPTION_DAY)
                .where(CONSUMPTION_DAY.METER_POINT_ID.eq(meterPointId))
                .and(CONSUMPTION_DAY.DAY.between(first, last))
                .fetch()
                .forEach(row -> found.put(row.getDay(), new StoredDay(row.getVersion(), day(row))));
        return found;
    }

    private static ConsumptionDay day(ConsumptionDayRecord row) {
        int[] hours = new int[ConsumptionDay.HOURS];
        for (int hour = 0; hour < hours.length; hour++) {
            @Nullable Integer wh = row.get(HOURS.get(hour));
            hours[hour] = wh == null ? Absent.INT : wh;
        }
        return new ConsumptionDay(
                row.getMeterPointId(),
                row.getDay(),
                row.getMeterId(),
                orAbsent(row.getRegisterStartWh()),
                ReadingQuality.ofLetter(row.getStartQuality().charAt(0)),
                orAbsent(row.getEnergyWh()),
                ReadingQuality.ofLetter(row.getEnergyQuality().charAt(0)),
                orAbsent(row.getVolumeL()),
                orAbsent(row.getForwardM3c()),
                orAbsent(row.getReturnM3c()),
                row.getHourQuality(),
                hours);
    }
}
