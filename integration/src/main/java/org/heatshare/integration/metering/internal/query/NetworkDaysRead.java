package org.heatshare.integration.metering.internal.query;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.HEAT_NETWORK;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;
import static org.heatshare.db.schema.tenant.Tables.NETWORK_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.metering.internal.query.NetworkIntervals.Day;
import org.heatshare.integration.metering.internal.store.ConsumptionDays;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads what is kept by network and day. */
public final class NetworkDaysRead {
    private static final double NEARLY_ALL = 0.9;
    private static final List<Field<Long>> NETWORK_HOURS = ConsumptionDays.HOURS.stream()
            .map(hour -> NETWORK_DAY.field(hour.getName(), Long.class))
            .toList();
    private static final List<Field<Long>> SOURCE_HOURS = ConsumptionDays.HOURS.stream()
            .map(hour -> hour.cast(Long.class).as(hour.getName()))
            .toList();

    private NetworkDaysRead() {}

    public static NetworkIntervals load(
            DSLContext tx, MeteringCalendar calendar, String network, LocalDate from, LocalDate until) {
        return new NetworkIntervals(
                calendar, from, until, demand(tx, network, from, until), sources(tx, network, from, until));
    }

    private static TreeMap<LocalDate, Day> demand(DSLContext tx, String network, LocalDate from, LocalDate until) {
        TreeMap<LocalDate, Day> days = new TreeMap<>();
        tx.select(NETWORK_DAY.fields())
                .from(NETWORK_DAY)
                .join(HEAT_NETWORK)
                .on(HEAT_NETWORK.ID.eq(NETWORK_DAY.NETWORK_ID))
                .where(HEAT_NETWORK.CODE.eq(network))
                .and(NETWORK_DAY.DAY.ge(from))
                .and(NETWORK_DAY.DAY.lt(until))
                .fetch()
                .forEach(row ->
                        days.put(row.get(NETWORK_DAY.DAY), day(row, row.get(NETWORK_DAY.ENERGY_WH), NETWORK_HOURS)));
        return days;
    }

    private static Map<String, TreeMap<LocalDate, Day>> sources(
            DSLContext tx, String network, LocalDate from, LocalDate until) {
        Map<String, TreeMap<LocalDate, Day>> sources = new LinkedHashMap<>();
        Stream<Field<?>> what = Stream.of(
                HEAT_SOURCE.CODE, CONSUMPTION_DAY.DAY, CONSUMPTION_DAY.ENERGY_WH, CONSUMPTION_DAY.METER_POINT_ID);
        tx.select(Stream.concat(what, SOURCE_HOURS.stream()).toList())
                .from(CONSUMPTION_DAY)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(CONSUMPTION_DAY.METER_POINT_ID))
                .join(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(METER_POINT.HEAT_SOURCE_ID))
                .join(HEAT_NETWORK)
                .on(HEAT_NETWORK.ID.eq(HEAT_SOURCE.NETWORK_ID))
                .where(HEAT_NETWORK.CODE.eq(network))
                .and(CONSUMPTION_DAY.DAY.ge(from))
                .and(CONSUMPTION_DAY.DAY.lt(until))
                .orderBy(HEAT_SOURCE.CODE)
                .fetch()
                .forEach(row -> sources.computeIfAbsent(row.get(HEAT_SOURCE.CODE), code -> new TreeMap<>())
                        .put(row.get(CONSUMPTION_DAY.DAY), day(row, row.get(CONSUMPTION_DAY.ENERGY_WH), SOURCE_HOURS)));
        return sources;
    }

    private static Day day(Record row, @Nullable Long energyWh, List<Field<Long>> hours) {
        @Nullable Long[] values = new Long[hours.size()];
        for (int hour = 0; hour < values.length; hour++) {
            values[hour] = row.get(hours.get(hour));
        }
        return new Day(energyWh, values);
    }

    /**
     * The starts of those hours of a day and the day before that nearly all homes have told of, which tell of any hour of
     * these days.
     */
    public static NavigableSet<Instant> fullHours(
            DSLContext tx, MeteringCalendar calendar, String network, LocalDate today) {
        Map<Instant, Integer> told = new HashMap<>();
        for (LocalDate day : List.of(today.minusDays(1), today)) {
            int[] ofDay = told(tx, network, day);
            for (int hour = 0; hour < calendar.hoursIn(day); hour++) {
                told.put(calendar.hourStart(day, hour), ofDay[hour]);
            }
        }
        int most = told.values().stream().mapToInt(homes -> homes).max().orElse(0);
        NavigableSet<Instant> full = new TreeSet<>();
        told.forEach((start, homes) -> {
            if (most > 0 && homes >= most * NEARLY_ALL) {
                full.add(start);
            }
        });
        return full;
    }

    private static int[] told(DSLContext tx, String network, LocalDate day) {
        Record counts = tx.select(ConsumptionDays.HOURS.stream().map(DSL::count).toList())
                .from(CONSUMPTION_DAY)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(CONSUMPTION_DAY.METER_POINT_ID))
                .join(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(METER_POINT.DELIVERY_POINT_ID))
                .join(HEAT_NETWORK)
                .on(HEAT_NETWORK.ID.eq(DELIVERY_POINT.NETWORK_ID))
                .where(HEAT_NETWORK.CODE.eq(network))
                .and(CONSUMPTION_DAY.DAY.eq(day))
                .fetchSingle();
        return IntStream.range(0, ConsumptionDays.HOURS.size())
                .map(hour -> counts.get(hour, Integer.class))
                .toArray();
    }
}
