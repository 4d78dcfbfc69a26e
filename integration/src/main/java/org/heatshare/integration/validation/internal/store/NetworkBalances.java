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
import org.heatshare.integration.validation.Finding.Subject;
import org.heatshare.integration.validation.Thresholds;
import org.heatshare.integration.validation.internal.check.NetworkBalance;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.impl.DSL;

/** Holds what a network's sources gave on a day against what its homes took. */
public final class NetworkBalances {
    private NetworkBalances() {}

    /** Networks of which something is unknown on the day are left out: a missing home is no leak. */
    public static List<SubjectDay> lookAt(DSLContext tx, LocalDate day, Thresholds thresholds) {
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
        List<SubjectDay> looked = new ArrayList<>();
        delivered(tx, day).forEach((network, deliveredWh) -> {
            Long producedWh = produced.get(network);
            if (producedWh != null) {
                NetworkBalance balance = new NetworkBalance(producedWh, deliveredWh);
                looked.add(new SubjectDay(
                        Subject.NETWORK,
                        network,
                        balance.look(thresholds).stream().toList()));
            }
        });
        return looked;
    }

    private static long whole(Record4<Integer, Integer, Integer, BigDecimal> row) {
        return row.value4().longValueExact();
    }

    /** Of networks where every home with a day has its energy. */
    private static Map<Integer, Long> delivered(DSLContext tx, LocalDate day) {
        Map<Integer, Integer> expected = new HashMap<>();
        tx.select(DELIVERY_POINT.NETWORK_ID, DSL.count())
                .from(CONSUMPTION_DAY)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(CONSUMPTION_DAY.METER_POINT_ID))
                .join(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(METER_POINT.DELIVERY_POINT_ID))
                .where(CONSUMPTION_DAY.DAY.eq(day))
                .groupBy(DELIVERY_POINT.NETWORK_ID)
                .fetch()
                .forEach(row -> expected.put(row.value1(), row.value2()));
        Map<Integer, Long> delivered = new HashMap<>();
        tx.selectFrom(NETWORK_DAY).where(NETWORK_DAY.DAY.eq(day), NETWORK_DAY.ENERGY_WH.isNotNull()).fetch().stream()
                .filter(row -> expected.getOrDefault(row.getNetworkId(), 0) <= row.getDeliveryPoints())
                .forEach(row -> delivered.put(row.getNetworkId(), row.getEnergyWh()));
        return delivered;
    }
}
