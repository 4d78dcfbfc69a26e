package org.heatshare.integration.metering.internal.query;

import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.READ_OUT;

import java.time.Instant;
import java.util.List;
import org.heatshare.db.schema.tenant.tables.ReadOut;
import org.heatshare.db.schema.tenant.tables.records.ReadOutRecord;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.StoredReadOut;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads raw read-outs of a meter. */
public final class ReadOutHistory {
    private ReadOutHistory() {}

    public static List<StoredReadOut> find(DSLContext tx, String serial, Instant from, Instant until, int limit) {
        ReadOut later = READ_OUT.as("later");
        return tx.select(READ_OUT.fields())
                .from(READ_OUT)
                .join(HEAT_METER)
                .on(HEAT_METER.ID.eq(READ_OUT.METER_ID))
                .where(HEAT_METER.SERIAL.eq(serial))
                .and(READ_OUT.READ_AT.ge(from))
                .and(READ_OUT.READ_AT.lt(until))
                .and(DSL.notExists(DSL.selectOne()
                        .from(later)
                        .where(later.METER_ID.eq(READ_OUT.METER_ID))
                        .and(later.READ_AT.eq(READ_OUT.READ_AT))
                        .and(later.VERSION.gt(READ_OUT.VERSION))))
                .orderBy(READ_OUT.READ_AT)
                .limit(limit)
                .fetchInto(READ_OUT)
                .map(ReadOutHistory::stored);
    }

    private static StoredReadOut stored(ReadOutRecord row) {
        return new StoredReadOut(
                row.getReadAt(),
                row.getVersion(),
                row.getReceivedAt(),
                row.getEnergyRegister(),
                EnergyUnit.ofCode(row.getEnergyUnit()),
                row.getEnergyWh(),
                row.getVolumeL(),
                integer(row.getSupplyTemperatureCc()),
                integer(row.getReturnTemperatureCc()),
                row.getVolumeFlowLh(),
                row.getThermalPowerW(),
                row.getForwardM3c(),
                row.getReturnM3c(),
                row.getInfoCode());
    }

    private static @Nullable Integer integer(@Nullable Short value) {
        return value == null ? null : Integer.valueOf(value);
    }
}
