package org.heatshare.integration.minersite;

import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.DEVICE_STATE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads whole sites: two passes over the devices, one for the miners' sums and one for the controllers. */
final class SiteQuery {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String MINER_SITE = "MINER_SITE";
    private static final String MINER = "MINER";
    private static final String CONTROLLER = "CONTROLLER";
    private static final int GIGA_TO_TERA = 3;

    private final DSLContext tx;
    private final Instant now;
    private final Field<String> condition;
    private final Field<Integer> total = count(DEVICE.ID);
    private final Field<Integer> running;
    private final Field<Integer> idle;
    private final Field<Integer> faulted;
    private final Field<Integer> silent;
    private final Field<BigDecimal> power;
    private final Field<BigDecimal> hashrate;
    private final Field<BigDecimal> inlet;
    private final Field<BigDecimal> outlet;

    SiteQuery(DSLContext tx, Instant now) {
        this.tx = tx;
        this.now = now;
        this.condition = MinerConditions.at(now);
        this.running = in(MinerCondition.RUNNING);
        this.idle = in(MinerCondition.IDLE);
        this.faulted = in(MinerCondition.FAULTED);
        this.silent = in(MinerCondition.SILENT);
        this.power = sum(answering(DEVICE_STATE.ELECTRIC_POWER_W));
        this.hashrate = sum(answering(DEVICE_STATE.HASHRATE_GHS));
        this.inlet = avg(ofRunning(DEVICE_STATE.INLET_TEMPERATURE_C));
        this.outlet = avg(ofRunning(DEVICE_STATE.OUTLET_TEMPERATURE_C));
    }

    List<MinerSite> sites() {
        Map<Integer, List<SiteController>> controllers = controllers();
        return tx.select(HEAT_SOURCE.asterisk(), total, running, idle, faulted, silent, power, hashrate, inlet, outlet)
                .from(HEAT_SOURCE)
                .leftJoin(DEVICE)
                .on(DEVICE.HEAT_SOURCE_ID.eq(HEAT_SOURCE.ID), DEVICE.KIND.eq(MINER), DEVICE.RETIRED_AT.isNull())
                .leftJoin(DEVICE_STATE)
                .on(DEVICE_STATE.DEVICE_ID.eq(DEVICE.ID))
                .where(HEAT_SOURCE.KIND.eq(MINER_SITE), HEAT_SOURCE.DECOMMISSIONED_ON.isNull())
                .groupBy(HEAT_SOURCE.ID)
                .orderBy(HEAT_SOURCE.CODE)
                .fetch(row -> site(row, controllers.getOrDefault(row.get(HEAT_SOURCE.ID), List.of())));
    }

    private Field<Integer> in(MinerCondition wanted) {
        return count(when(DEVICE.ID.isNotNull().and(condition.eq(wanted.name())), DEVICE.ID));
    }

    private <T> Field<T> answering(Field<T> figure) {
        return when(condition.ne(MinerCondition.SILENT.name()), figure);
    }

    private <T> Field<T> ofRunning(Field<T> figure) {
        return when(condition.eq(MinerCondition.RUNNING.name()), figure);
    }

    private MinerSite site(Record row, List<SiteController> controllers) {
        return new MinerSite(
                row.get(HEAT_SOURCE.CODE),
                row.get(HEAT_SOURCE.NAME),
                row.get(HEAT_SOURCE.OPERATOR_CODE),
                row.get(HEAT_SOURCE.THERMAL_POWER_MAX_W),
                row.get(total),
                row.get(running),
                row.get(idle),
                row.get(faulted),
                row.get(silent),
                orZero(row.get(power)).longValue(),
                orZero(row.get(hashrate)).movePointLeft(GIGA_TO_TERA).setScale(1, RoundingMode.HALF_UP),
                mean(row.get(inlet)),
                mean(row.get(outlet)),
                controllers);
    }

    private Map<Integer, List<SiteController>> controllers() {
        Map<Integer, List<SiteController>> bySite = new HashMap<>();
        tx.select(
                        DEVICE.HEAT_SOURCE_ID,
                        DEVICE.CODE,
                        DEVICE_STATE.STATE,
                        DEVICE_STATE.LAST_SEEN_AT,
                        DEVICE_STATE.OBSERVATIONS)
                .from(DEVICE)
                .leftJoin(DEVICE_STATE)
                .on(DEVICE_STATE.DEVICE_ID.eq(DEVICE.ID))
                .where(DEVICE.KIND.eq(CONTROLLER), DEVICE.RETIRED_AT.isNull(), DEVICE.HEAT_SOURCE_ID.isNotNull())
                .orderBy(DEVICE.CODE)
                .forEach(row -> bySite.computeIfAbsent(row.value1(), site -> new ArrayList<>())
                        .add(new SiteController(
                                row.value2(), online(row.value3(), row.value4()), row.value4(), values(row.value5()))));
        return bySite;
    }

    private boolean online(@Nullable String state, @Nullable Instant lastSeenAt) {
        return "ONLINE".equals(state)
                && lastSeenAt != null
                && lastSeenAt.isAfter(now.minus(MinerConditions.SILENT_AFTER));
    }

    private static Map<String, BigDecimal> values(@Nullable String json) {
        if (json == null) {
            return Map.of();
        }
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, BigDecimal>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A controller's stored values cannot be read: " + json, e);
        }
    }

    private static BigDecimal orZero(@Nullable BigDecimal sum) {
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private static @Nullable BigDecimal mean(@Nullable BigDecimal mean) {
        return mean == null ? null : mean.setScale(1, RoundingMode.HALF_UP);
    }
}
