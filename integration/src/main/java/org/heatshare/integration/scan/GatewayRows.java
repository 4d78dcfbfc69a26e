package org.heatshare.integration.scan;

import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.DEVICE_STATE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;

import java.util.List;
import org.heatshare.integration.scan.LineGateway.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Gateways with what is last known of them. */
final class GatewayRows {
    private static final String MBUS = "MBUS_TCP";

    private GatewayRows() {}

    static List<LineGateway> all(DSLContext tx) {
        Field<Integer> meters = DSL.field(DSL.selectCount()
                .from(HEAT_METER)
                .join(METER_INSTALLATION)
                .on(METER_INSTALLATION.METER_ID.eq(HEAT_METER.ID), METER_INSTALLATION.REMOVED_AT.isNull())
                .where(HEAT_METER.GATEWAY_ID.eq(DEVICE.ID)));
        return tx.select(
                        DEVICE.CODE,
                        DEVICE.ADDRESS,
                        meters,
                        DEVICE_STATE.STATE,
                        DEVICE_STATE.LAST_SEEN_AT,
                        DEVICE_STATE.ALARM)
                .from(DEVICE)
                .leftJoin(DEVICE_STATE)
                .on(DEVICE_STATE.DEVICE_ID.eq(DEVICE.ID))
                .where(DEVICE.KIND.eq("GATEWAY"), DEVICE.PROTOCOL.eq(MBUS), DEVICE.RETIRED_AT.isNull())
                .orderBy(DEVICE.CODE)
                .fetch(row -> gateway(row, row.get(meters)));
    }

    private static LineGateway gateway(Record row, int meters) {
        return new LineGateway(
                row.get(DEVICE.CODE),
                row.get(DEVICE.ADDRESS),
                meters,
                condition(row.get(DEVICE_STATE.STATE)),
                row.get(DEVICE_STATE.LAST_SEEN_AT),
                row.get(DEVICE_STATE.ALARM));
    }

    private static Condition condition(@Nullable String state) {
        if ("OFFLINE".equals(state)) {
            return Condition.UNREACHABLE;
        }
        return "ONLINE".equals(state) ? Condition.WELL : Condition.NOT_ASKED;
    }
}
