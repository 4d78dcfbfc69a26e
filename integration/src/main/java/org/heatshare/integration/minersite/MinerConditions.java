package org.heatshare.integration.minersite;

import static org.heatshare.db.schema.tenant.Tables.DEVICE_STATE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.time.Duration;
import java.time.Instant;
import org.jooq.Field;

/** The condition of a miner as an SQL expression over its state, which may be missing. */
final class MinerConditions {
    /** Three of the intervals at which miners are asked. */
    static final Duration SILENT_AFTER = Duration.ofMinutes(15);

    private MinerConditions() {}

    static Field<String> at(Instant now) {
        return when(
                        DEVICE_STATE
                                .STATE
                                .ne("ONLINE")
                                .or(DEVICE_STATE.LAST_SEEN_AT.isNull())
                                .or(DEVICE_STATE.LAST_SEEN_AT.lt(now.minus(SILENT_AFTER))),
                        inline(MinerCondition.SILENT.name()))
                .when(DEVICE_STATE.WORK_STATE.eq(WorkState.MINING.name()), inline(MinerCondition.RUNNING.name()))
                .when(DEVICE_STATE.WORK_STATE.eq(WorkState.FAULT.name()), inline(MinerCondition.FAULTED.name()))
                .otherwise(inline(MinerCondition.IDLE.name()));
    }
}
