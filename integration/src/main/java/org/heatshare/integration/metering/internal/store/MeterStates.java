package org.heatshare.integration.metering.internal.store;

import static org.heatshare.db.schema.tenant.Tables.METER_STATE;
import static org.heatshare.integration.metering.internal.store.ReadOuts.orAbsent;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.heatshare.db.schema.tenant.tables.records.MeterStateRecord;
import org.heatshare.integration.metering.internal.derive.Absent;
import org.heatshare.integration.metering.internal.derive.Reading;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The ends of meters' series, which whoever writes a meter's readings locks first, in the order of meter ids. */
public final class MeterStates {
    private static final String COLUMNS = "meter_id, last_read_at, last_energy_wh, last_volume_l, last_forward_m3c,"
            + " last_return_m3c, last_seen_at, info_code, intervals_until";

    private MeterStates() {}

    /** Locks the meters until the transaction ends, so that one writer after the other goes on from where they stand. */
    public static Map<Integer, MeterState> lock(DSLContext tx, Collection<Integer> meterIds) {
        Map<Integer, MeterState> states = select(tx, meterIds);
        if (states.size() < meterIds.size()) {
            Set<Integer> missing = new HashSet<>(meterIds);
            missing.removeAll(states.keySet());
            missing.stream().sorted().forEach(id -> insert(tx, id));
            states.putAll(select(tx, missing));
        }
        return states;
    }

    private static Map<Integer, MeterState> select(DSLContext tx, Collection<Integer> meterIds) {
        Map<Integer, MeterState> states = new HashMap<>();
        tx.selectFrom(METER_STATE)
                .where(METER_STATE.METER_ID.in(meterIds))
                .orderBy(METER_STATE.METER_ID)
                .forUpdate()
                .fetch()
                .forEach(row -> states.put(row.getMeterId(), state(row)));
        return states;
    }

    /** Rows of meters that have never been read; made with the meter, so this is for those of before. */
    public static void insert(DSLContext tx, int meterId) {
        tx.insertInto(METER_STATE)
                .set(METER_STATE.METER_ID, meterId)
                .onDuplicateKeyIgnore()
                .execute();
    }

    public static void write(DSLContext tx, Collection<MeterState> states) {
        TsvRows rows = new TsvRows();
        for (MeterState state : states) {
            Reading last = state.last();
            rows.add(state.meterId())
                    .addInstant(last.atSecond())
                    .add(last.energyWh())
                    .add(last.volumeL())
                    .add(last.forwardM3c())
                    .add(last.returnM3c())
                    .addInstant(state.lastSeenSecond())
                    .add(state.infoCode())
                    .addInstant(state.intervalsUntilSecond())
                    .endRow();
        }
        BulkLoad.replace(tx, "meter_state", COLUMNS, rows);
    }

    private static MeterState state(MeterStateRecord row) {
        Reading last = new Reading(
                second(row.getLastReadAt()),
                orAbsent(row.getLastEnergyWh()),
                orAbsent(row.getLastVolumeL()),
                orAbsent(row.getLastForwardM3c()),
                orAbsent(row.getLastReturnM3c()));
        return new MeterState(
                row.getMeterId(),
                last,
                second(row.getLastSeenAt()),
                orAbsent(row.getInfoCode()),
                second(row.getIntervalsUntil()));
    }

    private static long second(@Nullable Instant instant) {
        return instant == null ? Absent.LONG : instant.getEpochSecond();
    }
}
