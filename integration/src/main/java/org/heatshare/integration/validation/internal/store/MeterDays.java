package org.heatshare.integration.validation.internal.store;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;
import static org.heatshare.db.schema.tenant.Tables.READ_OUT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heatshare.db.schema.tenant.tables.records.ConsumptionDayRecord;
import org.heatshare.db.schema.tenant.tables.records.ReadOutRecord;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.ReadingQuality;
import org.heatshare.integration.validation.internal.check.DayHours;
import org.heatshare.integration.validation.internal.check.MeterDay;
import org.heatshare.integration.validation.internal.check.Outdoor;
import org.heatshare.integration.validation.internal.check.Place;
import org.heatshare.integration.validation.internal.check.Sample;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads what the checks look at for many meter points and one day. */
public final class MeterDays {
    /** Days before it that tell how a building usually behaves. */
    public static final int DAYS_BEFORE = 28;

    private static final int CLOCK_DRIFTED = 1;
    private static final List<Character> READ =
            List.of(ReadingQuality.MEASURED.letter(), ReadingQuality.INTERPOLATED.letter());

    private final DSLContext tx;
    private final MeteringCalendar calendar;
    private final LocalDate day;
    private final Outdoor outdoor;

    public MeterDays(DSLContext tx, MeteringCalendar calendar, LocalDate day, Outdoor outdoor) {
        this.tx = tx;
        this.calendar = calendar;
        this.day = day;
        this.outdoor = outdoor;
    }

    /** A meter that was at its place for all of a day. */
    public record Standing(
            int meterPointId, int meterId, @Nullable String model, Place place) {}

    /** Who was there the whole day, in the order of meter points; a day of an exchange is left to the next one. */
    public static List<Standing> standing(DSLContext tx, Instant start, Instant end) {
        return tx.select(
                        METER_INSTALLATION.METER_POINT_ID,
                        METER_INSTALLATION.METER_ID,
                        HEAT_METER.MODEL,
                        HEAT_METER.THERMAL_POWER_MAX_W,
                        METER_POINT.HEAT_SOURCE_ID)
                .from(METER_INSTALLATION)
                .join(HEAT_METER)
                .on(HEAT_METER.ID.eq(METER_INSTALLATION.METER_ID))
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(METER_INSTALLATION.METER_POINT_ID))
                .where(METER_INSTALLATION.INSTALLED_AT.le(start))
                .and(METER_INSTALLATION.REMOVED_AT.isNull().or(METER_INSTALLATION.REMOVED_AT.ge(end)))
                .orderBy(METER_INSTALLATION.METER_POINT_ID)
                .fetch(row -> new Standing(
                        row.value1(), row.value2(), row.value3(), new Place(row.value4(), row.value5() == null)));
    }

    /** By meter point, without the days before. */
    public Map<Integer, MeterDay> find(Collection<Standing> standing) {
        Map<Integer, TreeMap<LocalDate, DayHours>> days =
                days(standing.stream().map(Standing::meterPointId).toList(), day, day);
        Map<Integer, List<Sample>> samples =
                samples(standing.stream().map(Standing::meterId).toList());
        DayHours unknown = DayHours.unknown(calendar.startOf(day).getEpochSecond(), calendar.hoursIn(day));
        Map<Integer, MeterDay> found = new HashMap<>();
        for (Standing one : standing) {
            found.put(
                    one.meterPointId(),
                    new MeterDay(
                            days.getOrDefault(one.meterPointId(), new TreeMap<>())
                                    .getOrDefault(day, unknown),
                            List.of(),
                            samples.getOrDefault(one.meterId(), List.of()),
                            one.place(),
                            outdoor));
        }
        return found;
    }

    /** The days before, by meter point. */
    public Map<Integer, List<DayHours>> before(Collection<Integer> meterPointIds) {
        Map<Integer, List<DayHours>> before = new HashMap<>();
        days(meterPointIds, day.minusDays(DAYS_BEFORE), day.minusDays(1))
                .forEach((point, days) -> before.put(point, List.copyOf(days.values())));
        return before;
    }

    private Map<Integer, TreeMap<LocalDate, DayHours>> days(
            Collection<Integer> meterPointIds, LocalDate first, LocalDate last) {
        Map<Integer, TreeMap<LocalDate, DayHours>> days = new HashMap<>();
        tx.selectFrom(CONSUMPTION_DAY)
                .where(CONSUMPTION_DAY.METER_POINT_ID.in(meterPointIds))
                .and(CONSUMPTION_DAY.DAY.between(first, last))
                .fetch()
                .forEach(row -> days.computeIfAbsent(row.getMeterPointId(), id -> new TreeMap<>())
                        .put(row.getDay(), hours(row)));
        return days;
    }

    private DayHours hours(ConsumptionDayRecord row) {
        List<@Nullable Integer> hours = new ArrayList<>(HourColumns.ALL.size());
        HourColumns.ALL.subList(0, calendar.hoursIn(row.getDay())).forEach(hour -> hours.add(row.get(hour)));
        return new DayHours(
                calendar.startOf(row.getDay()).getEpochSecond(),
                row.getEnergyWh(),
                row.getVolumeL(),
                row.getForwardM3c(),
                row.getReturnM3c(),
                hours,
                READ.stream().anyMatch(letter -> row.getHourQuality().indexOf(letter) >= 0));
    }

    private Map<Integer, List<Sample>> samples(Collection<Integer> meterIds) {
        Map<Integer, TreeMap<Instant, Sample>> byTime = new HashMap<>();
        tx.selectFrom(READ_OUT)
                .where(READ_OUT.METER_ID.in(meterIds))
                .and(READ_OUT.READ_AT.ge(calendar.startOf(day)))
                .and(READ_OUT.READ_AT.le(calendar.endOf(day)))
                .orderBy(READ_OUT.METER_ID, READ_OUT.READ_AT, READ_OUT.VERSION)
                .fetch()
                .forEach(row -> byTime.computeIfAbsent(row.getMeterId(), id -> new TreeMap<>())
                        .put(row.getReadAt(), sample(row)));
        Map<Integer, List<Sample>> samples = new HashMap<>();
        byTime.forEach((meter, rows) -> samples.put(meter, List.copyOf(rows.values())));
        return samples;
    }

    private static Sample sample(ReadOutRecord row) {
        return new Sample(
                row.getEnergyRegister(),
                EnergyUnit.ofCode(row.getEnergyUnit()),
                integer(row.getSupplyTemperatureCc()),
                integer(row.getReturnTemperatureCc()),
                row.getVolumeFlowLh(),
                row.getInfoCode(),
                row.getClock() == CLOCK_DRIFTED);
    }

    private static @Nullable Integer integer(@Nullable Short hundredths) {
        return hundredths == null ? null : hundredths.intValue();
    }
}
