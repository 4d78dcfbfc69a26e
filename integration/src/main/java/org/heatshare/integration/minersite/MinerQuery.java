package org.heatshare.integration.minersite;

import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.DEVICE_STATE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Reads single miners with their state. */
final class MinerQuery {
    private static final String MINER = "MINER";

    private final DSLContext tx;
    private final Field<String> condition;

    MinerQuery(DSLContext tx, Instant now) {
        this.tx = tx;
        this.condition = MinerConditions.at(now);
    }

    List<Miner> page(MinerFilter filter, int offset, int limit) {
        return tx.select(DEVICE.asterisk(), DEVICE_STATE.asterisk(), HEAT_SOURCE.CODE, condition)
                .from(DEVICE)
                .join(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(DEVICE.HEAT_SOURCE_ID))
                .leftJoin(DEVICE_STATE)
                .on(DEVICE_STATE.DEVICE_ID.eq(DEVICE.ID))
                .where(matches(filter))
                .orderBy(DEVICE.CODE)
                .offset(offset)
                .limit(limit)
                .fetch(this::miner);
    }

    int count(MinerFilter filter) {
        return tx.fetchCount(tx.selectOne()
                .from(DEVICE)
                .join(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(DEVICE.HEAT_SOURCE_ID))
                .leftJoin(DEVICE_STATE)
                .on(DEVICE_STATE.DEVICE_ID.eq(DEVICE.ID))
                .where(matches(filter)));
    }

    private Condition matches(MinerFilter filter) {
        Condition matches = DEVICE.KIND.eq(MINER).and(DEVICE.RETIRED_AT.isNull());
        return matches.and(filter.siteCode() == null ? noCondition() : HEAT_SOURCE.CODE.eq(filter.siteCode()))
                .and(filter.phase() == null ? noCondition() : DEVICE.PHASE.eq(filter.phase()))
                .and(filter.container() == null ? noCondition() : DEVICE.CONTAINER.eq(filter.container()))
                .and(
                        filter.condition() == null
                                ? noCondition()
                                : condition.eq(filter.condition().name()))
                .and(
                        filter.codeContains() == null
                                ? noCondition()
                                : DEVICE.CODE.containsIgnoreCase(filter.codeContains()));
    }

    private Miner miner(Record row) {
        return new Miner(
                row.get(DEVICE.CODE),
                row.get(HEAT_SOURCE.CODE),
                row.get(DEVICE.MODEL),
                row.get(DEVICE.PHASE),
                row.get(DEVICE.CONTAINER),
                row.get(DEVICE.COOLANT_LOOP),
                MinerCondition.valueOf(row.get(condition)),
                row.get(DEVICE_STATE.ELECTRIC_POWER_W),
                row.get(DEVICE_STATE.HASHRATE_GHS),
                row.get(DEVICE_STATE.INLET_TEMPERATURE_C),
                row.get(DEVICE_STATE.OUTLET_TEMPERATURE_C),
                row.get(DEVICE_STATE.LAST_SEEN_AT),
                row.get(DEVICE_STATE.ALARM));
    }
}
