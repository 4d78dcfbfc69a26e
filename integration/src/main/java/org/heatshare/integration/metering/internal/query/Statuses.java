package org.heatshare.integration.metering.internal.query;

import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.DEVICE_STATE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.HEAT_NETWORK;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.heatshare.db.schema.tenant.Tables.IMPORT_JOB;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;
import static org.heatshare.db.schema.tenant.Tables.METER_STATE;
import static org.heatshare.db.schema.tenant.Tables.READ_OUT;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.heatshare.db.schema.tenant.tables.records.ReadOutRecord;
import org.heatshare.integration.metering.HeatSource;
import org.heatshare.integration.metering.ImportProgress;
import org.heatshare.integration.metering.MinersAtSite;
import org.heatshare.integration.metering.NetworkFigures;
import org.heatshare.integration.metering.SourceNow;
import org.heatshare.integration.metering.SupplyKept;
import org.heatshare.integration.metering.internal.registry.RegistryReads;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** How things stand now. */
public final class Statuses {
    private static final int HUNDREDTHS = 100;

    private Statuses() {}

    public static List<SourceNow> sourcesNow(DSLContext tx, String network) {
        return RegistryReads.heatSources(tx).stream()
                .filter(source -> source.network().equals(network))
                .map(source -> now(source, lastReadOut(tx, source.code())))
                .toList();
    }

    private static @Nullable ReadOutRecord lastReadOut(DSLContext tx, String source) {
        return tx.select(READ_OUT.fields())
                .from(READ_OUT)
                .join(METER_INSTALLATION)
                .on(METER_INSTALLATION.METER_ID.eq(READ_OUT.METER_ID))
                .and(METER_INSTALLATION.REMOVED_AT.isNull())
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(METER_INSTALLATION.METER_POINT_ID))
                .join(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(METER_POINT.HEAT_SOURCE_ID))
                .join(METER_STATE)
                .on(METER_STATE.METER_ID.eq(READ_OUT.METER_ID))
                .and(METER_STATE.LAST_READ_AT.eq(READ_OUT.READ_AT))
                .where(HEAT_SOURCE.CODE.eq(source))
                .orderBy(READ_OUT.READ_AT.desc(), READ_OUT.VERSION.desc())
                .limit(1)
                .fetchOneInto(READ_OUT);
    }

    public static SupplyKept supplyKept(DSLContext tx, String source, Instant from) {
        var required = HEAT_SOURCE.SUPPLY_TEMPERATURE_REQUIRED_C;
        var kept = READ_OUT.SUPPLY_TEMPERATURE_CC
                .cast(SQLDataType.INTEGER)
                .ge(required.mul(HUNDREDTHS).cast(SQLDataType.INTEGER));
        Record told = tx.select(DSL.max(required), DSL.count(), DSL.count().filterWhere(kept))
                .from(READ_OUT)
                .join(METER_INSTALLATION)
                .on(METER_INSTALLATION.METER_ID.eq(READ_OUT.METER_ID), METER_INSTALLATION.REMOVED_AT.isNull())
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(METER_INSTALLATION.METER_POINT_ID))
                .join(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(METER_POINT.HEAT_SOURCE_ID))
                .where(HEAT_SOURCE.CODE.eq(source), READ_OUT.READ_AT.ge(from))
                .and(READ_OUT.SUPPLY_TEMPERATURE_CC.isNotNull())
                .and(READ_OUT.THERMAL_POWER_W.isNull().or(READ_OUT.THERMAL_POWER_W.gt(0)))
                .fetchSingle();
        return new SupplyKept(told.get(0, BigDecimal.class), told.get(1, int.class), told.get(2, int.class));
    }

    private static SourceNow now(HeatSource source, @Nullable ReadOutRecord row) {
        return row == null
                ? new SourceNow(source, null, null, null, null, null)
                : new SourceNow(
                        source,
                        row.getReadAt(),
                        row.getThermalPowerW(),
                        integer(row.getSupplyTemperatureCc()),
                        integer(row.getReturnTemperatureCc()),
                        row.getVolumeFlowLh());
    }

    private static @Nullable Integer integer(@Nullable Short value) {
        return value == null ? null : Integer.valueOf(value);
    }

    public static NetworkFigures figures(DSLContext tx, String network, Instant now) {
        Record homes = tx.select(
                        DSL.count(),
                        DSL.sum(DELIVERY_POINT.DWELLINGS),
                        DSL.count().filterWhere(Silence.at(now)))
                .from(METER_INSTALLATION)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(METER_INSTALLATION.METER_POINT_ID))
                .join(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(METER_POINT.DELIVERY_POINT_ID))
                .join(HEAT_NETWORK)
                .on(HEAT_NETWORK.ID.eq(DELIVERY_POINT.NETWORK_ID))
                .join(HEAT_METER)
                .on(HEAT_METER.ID.eq(METER_INSTALLATION.METER_ID))
                .join(METER_STATE)
                .on(METER_STATE.METER_ID.eq(HEAT_METER.ID))
                .where(HEAT_NETWORK.CODE.eq(network))
                .and(METER_INSTALLATION.REMOVED_AT.isNull())
                .fetchSingle();
        Record plants = tx.select(DSL.count(), DSL.count().filterWhere(Silence.at(now)))
                .from(METER_INSTALLATION)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(METER_INSTALLATION.METER_POINT_ID))
                .join(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(METER_POINT.HEAT_SOURCE_ID))
                .join(HEAT_NETWORK)
                .on(HEAT_NETWORK.ID.eq(HEAT_SOURCE.NETWORK_ID))
                .join(HEAT_METER)
                .on(HEAT_METER.ID.eq(METER_INSTALLATION.METER_ID))
                .join(METER_STATE)
                .on(METER_STATE.METER_ID.eq(HEAT_METER.ID))
                .where(HEAT_NETWORK.CODE.eq(network))
                .and(METER_INSTALLATION.REMOVED_AT.isNull())
                .fetchSingle();
        MinersAtSite miners = miners(tx, HEAT_NETWORK.CODE.eq(network));
        Integer dwellings = homes.get(1, Integer.class);
        return new NetworkFigures(
                homes.get(0, Integer.class),
                dwellings == null ? 0 : dwellings,
                homes.get(0, Integer.class) + plants.get(0, Integer.class),
                homes.get(2, Integer.class) + plants.get(1, Integer.class),
                miners.miners(),
                miners.running());
    }

    public static MinersAtSite minersAt(DSLContext tx, String heatSource) {
        return miners(tx, HEAT_SOURCE.CODE.eq(heatSource));
    }

    private static MinersAtSite miners(DSLContext tx, Condition where) {
        Condition running = DEVICE_STATE.STATE.eq("ONLINE").and(DEVICE_STATE.WORK_STATE.eq("MINING"));
        return tx.select(DSL.count(), DSL.count().filterWhere(running))
                .from(DEVICE)
                .join(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(DEVICE.HEAT_SOURCE_ID))
                .join(HEAT_NETWORK)
                .on(HEAT_NETWORK.ID.eq(HEAT_SOURCE.NETWORK_ID))
                .leftJoin(DEVICE_STATE)
                .on(DEVICE_STATE.DEVICE_ID.eq(DEVICE.ID))
                .where(where)
                .and(DEVICE.KIND.eq("MINER"))
                .and(DEVICE.RETIRED_AT.isNull())
                .fetchSingle(row -> new MinersAtSite(row.value1(), row.value2()));
    }

    public static List<ImportProgress> imports(DSLContext tx) {
        return tx.selectFrom(IMPORT_JOB)
                .orderBy(IMPORT_JOB.ID.desc())
                .fetch(row -> new ImportProgress(
                        row.getId(),
                        row.getName(),
                        row.getExpectedReadOuts(),
                        row.getReceivedReadOuts(),
                        row.getAnnouncedAt(),
                        row.getLastReceivedAt()));
    }
}
