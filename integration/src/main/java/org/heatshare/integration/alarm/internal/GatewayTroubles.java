package org.heatshare.integration.alarm.internal;

import static org.heatshare.db.schema.tenant.Tables.ALARM;
import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.DEVICE_STATE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heatshare.integration.alarm.AlarmCause;
import org.heatshare.integration.alarm.Trouble;
import org.jooq.DSLContext;

/** Gateways that take no connection, each with the meters that stand behind it now. */
public final class GatewayTroubles {
    private static final String OFFLINE = "OFFLINE";

    private GatewayTroubles() {}

    public static List<Trouble> find(DSLContext tx, Map<String, Behind> behind) {
        List<Trouble> troubles = new ArrayList<>();
        tx.select(DEVICE.CODE, DEVICE_STATE.ALARM, DEVICE_STATE.ALARM_SINCE, DEVICE_STATE.LAST_SEEN_AT)
                .from(DEVICE)
                .join(DEVICE_STATE)
                .on(DEVICE_STATE.DEVICE_ID.eq(DEVICE.ID))
                .where(DEVICE.KIND.eq("GATEWAY"), DEVICE.RETIRED_AT.isNull(), DEVICE_STATE.STATE.eq(OFFLINE))
                .and(DEVICE_STATE.ALARM_SINCE.isNotNull())
                .forEach(row -> {
                    Behind meters = behind.getOrDefault(row.value1(), new Behind());
                    troubles.add(new Trouble(
                            AlarmCause.GATEWAY_UNREACHABLE,
                            row.value1(),
                            row.value3(),
                            row.value4(),
                            meters.serials,
                            meters.sources,
                            row.value2(),
                            true));
                });
        return troubles;
    }

    /** The meters behind a gateway, and the heat sources that some of them measure. */
    public static final class Behind {
        private final Set<String> serials = new TreeSet<>();
        private final Set<String> sources = new TreeSet<>();

        public int meters() {
            return serials.size();
        }

        public Set<String> sources() {
            return sources;
        }
    }

    /** By the gateway's code. */
    public static Map<String, Behind> behind(DSLContext tx) {
        Map<String, Behind> behind = new HashMap<>();
        tx.select(DEVICE.CODE, HEAT_METER.SERIAL, HEAT_SOURCE.CODE)
                .from(METER_INSTALLATION)
                .join(HEAT_METER)
                .on(HEAT_METER.ID.eq(METER_INSTALLATION.METER_ID))
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(METER_INSTALLATION.METER_POINT_ID))
                .join(DEVICE)
                .on(DEVICE.ID.eq(HEAT_METER.GATEWAY_ID))
                .leftJoin(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(METER_POINT.HEAT_SOURCE_ID))
                .where(METER_INSTALLATION.REMOVED_AT.isNull())
                .forEach(row -> {
                    Behind meters = behind.computeIfAbsent(row.value1(), code -> new Behind());
                    meters.serials.add(row.value2());
                    if (row.value3() != null) {
                        meters.sources.add(row.value3());
                    }
                });
        return behind;
    }

    /** Gateways that came back after an instant: their meters are asked again one after another. */
    public static Set<String> backSince(DSLContext tx, Instant since) {
        return tx.selectDistinct(ALARM.SUBJECT)
                .from(ALARM)
                .where(ALARM.CAUSE.eq(AlarmCause.GATEWAY_UNREACHABLE.name()), ALARM.RESOLVED_AT.gt(since))
                .fetchSet(ALARM.SUBJECT);
    }
}
