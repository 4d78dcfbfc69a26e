package org.heatshare.integration.validation.internal.store;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;
import static org.heatshare.db.schema.tenant.Tables.NETWORK_DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.validation.Finding.Subject;
import org.heatshare.integration.validation.Observation;
import org.heatshare.integration.validation.Thresholds;
import org.heatshare.integration.validation.internal.check.NetworkBalance;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record4;
import org.jooq.impl.DSL;

/** Holds what a network's sources gave on a day, and in its hours, against what its homes took. */
public final class NetworkBalances {
    private NetworkBalances() {}

    /** Days, and hours, of which too much is unknown are left out: a missing home is no leak. */
    public static List<SubjectDay> lookAt(
            DSLContext tx, MeteringCalendar calendar, LocalDate day, Thresholds thresholds) {
        Map<Integer, Long> produced = new HashMap<>();
        tx
                .select(
                        HEAT_SOURCE.NETWORK_ID,
                        DSL.count(),
                        DSL.count(CONSUMPTION_DAY.ENERGY_WH),
                        DSL.sum(CONSUMPTION_DAY.ENERGY_WH))
                .from(METER_POINT)
                .join(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(METER_POINT.HEAT_SOURCE_ID))
                .leftJoin(CONSUMPTION_DAY)
                .on(CONSUMPTION_DAY.METER_POINT_ID.eq(METER_POINT.ID), CONSUMPTION_DAY.DAY.eq(day))
                .groupBy(HEAT_SOURCE.NETWORK_ID)
                .fetch()
                .stream()
                .filter(row -> row.value2().equals(row.value3()))
                .forEach(row -> produced.put(row.value1(), whole(row)));
        Map<Integer, List<Observation>> found = new HashMap<>();
        delivered(tx, calendar, day, thresholds).forEach((network, deliveredWh) -> {
            Long producedWh = produced.get(network);
            if (producedWh != null) {
                observations(found, network, new NetworkBalance(producedWh, deliveredWh).look(thresholds));
            }
        });
        NetworkHours.find(tx, calendar, day, thresholds)
                .forEach((network, hours) ->
                        observations(found, network, NetworkBalance.lookAtHours(hours, thresholds)));
        return found.entrySet().stream()
                .map(one -> new SubjectDay(Subject.NETWORK, one.getKey(), one.getValue()))
                .toList();
    }

    private static void observations(
            Map<Integer, List<Observation>> found, Integer network, Optional<Observation> observation) {
        found.computeIfAbsent(network, id -> new ArrayList<>())
                .addAll(observation.stream().toList());
    }

    private static long whole(Record4<Integer, Integer, Integer, BigDecimal> row) {
        return row.value4().longValueExact();
    }

    /** Of networks where nearly all homes are known. */
    private static Map<Integer, Long> delivered(
            DSLContext tx, MeteringCalendar calendar, LocalDate day, Thresholds thresholds) {
        Map<Integer, Integer> metered = tx.select(DELIVERY_POINT.NETWORK_ID, DSL.count())
                .from(METER_POINT)
                .join(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(METER_POINT.DELIVERY_POINT_ID))
                .where(KnownHomes.metered(calendar, day))
                .groupBy(DELIVERY_POINT.NETWORK_ID)
                .fetchMap(Record2::value1, Record2::value2);
        Map<Integer, Long> delivered = new HashMap<>();
        tx.selectFrom(NETWORK_DAY)
                .where(NETWORK_DAY.DAY.eq(day), NETWORK_DAY.ENERGY_WH.isNotNull())
                .forEach(row -> {
                    KnownHomes homes =
                            new KnownHomes(row.getDeliveryPoints(), metered.getOrDefault(row.getNetworkId(), 0));
                    if (homes.areEnough(thresholds)) {
                        delivered.put(row.getNetworkId(), homes.ofAll(row.getEnergyWh()));
                    }
                });
        return delivered;
    }
}
