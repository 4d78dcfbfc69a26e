package org.heatshare.integration.validation.internal.store;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.validation.Thresholds;
import org.heatshare.integration.validation.internal.check.NetworkBalance;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Holds what a network's sources gave in each hour of a day against what its homes took. */
final class NetworkHours {
    private NetworkHours() {}

    /** By network, the hours of which every source and nearly all homes are known. */
    static Map<Integer, List<NetworkBalance>> find(
            DSLContext tx, MeteringCalendar calendar, LocalDate day, Thresholds thresholds) {
        Map<Integer, Record> produced = produced(tx, day).intoMap(HEAT_SOURCE.NETWORK_ID);
        Map<Integer, List<NetworkBalance>> found = new HashMap<>();
        delivered(tx, calendar, day).forEach(homes -> {
            Integer network = homes.get(DELIVERY_POINT.NETWORK_ID);
            Record sources = produced.get(network);
            List<NetworkBalance> hours =
                    sources == null ? List.of() : balances(new Sums(sources), new Sums(homes), thresholds);
            if (!hours.isEmpty()) {
                found.put(network, hours);
            }
        });
        return found;
    }

    private static List<NetworkBalance> balances(Sums sources, Sums homes, Thresholds thresholds) {
        List<NetworkBalance> balances = new ArrayList<>();
        for (Field<Integer> hour : HourColumns.ALL) {
            KnownHomes known = new KnownHomes(homes.known(hour), homes.all());
            if (sources.known(hour) == sources.all() && known.areEnough(thresholds)) {
                balances.add(new NetworkBalance(sources.wattHours(hour), known.ofAll(homes.wattHours(hour))));
            }
        }
        return balances;
    }

    private static Result<Record> produced(DSLContext tx, LocalDate day) {
        return tx.select(sums(HEAT_SOURCE.NETWORK_ID))
                .from(METER_POINT)
                .join(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(METER_POINT.HEAT_SOURCE_ID))
                .leftJoin(CONSUMPTION_DAY)
                .on(CONSUMPTION_DAY.METER_POINT_ID.eq(METER_POINT.ID), CONSUMPTION_DAY.DAY.eq(day))
                .groupBy(HEAT_SOURCE.NETWORK_ID)
                .fetch();
    }

    /** Homes whose meter has not been heard of have no day yet, and are counted all the same. */
    private static Result<Record> delivered(DSLContext tx, MeteringCalendar calendar, LocalDate day) {
        return tx.select(sums(DELIVERY_POINT.NETWORK_ID))
                .from(METER_POINT)
                .join(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(METER_POINT.DELIVERY_POINT_ID))
                .leftJoin(CONSUMPTION_DAY)
                .on(CONSUMPTION_DAY.METER_POINT_ID.eq(METER_POINT.ID), CONSUMPTION_DAY.DAY.eq(day))
                .where(KnownHomes.metered(calendar, day))
                .groupBy(DELIVERY_POINT.NETWORK_ID)
                .fetch();
    }

    private static List<Field<?>> sums(Field<Integer> network) {
        Stream<Field<?>> all = Stream.of(network, DSL.count().as(Sums.ALL));
        Stream<Field<?>> hours = HourColumns.ALL.stream()
                .flatMap(hour -> Stream.of(
                        DSL.count(hour).as(Sums.KNOWN + hour.getName()),
                        DSL.sum(hour).as(hour.getName())));
        return Stream.concat(all, hours).toList();
    }

    /** The hours of many meter points, summed, and of how many they are known. */
    private record Sums(Record row) {
        static final String ALL = "meter_points";
        static final String KNOWN = "known_";

        int all() {
            return row.get(ALL, Integer.class);
        }

        int known(Field<Integer> hour) {
            return row.get(KNOWN + hour.getName(), Integer.class);
        }

        long wattHours(Field<Integer> hour) {
            return row.get(hour.getName(), Long.class);
        }
    }
}
