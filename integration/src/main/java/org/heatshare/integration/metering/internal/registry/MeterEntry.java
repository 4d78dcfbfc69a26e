package org.heatshare.integration.metering.internal.registry;

import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.util.List;
import org.heatshare.integration.metering.MeterInstallation;
import org.heatshare.integration.metering.MeterPoint;
import org.heatshare.integration.metering.NewMeter;
import org.heatshare.integration.metering.RegistryEntries;
import org.jooq.DSLContext;

/** What has to be entered for one meter that stands at a delivery point. */
public final class MeterEntry {
    private static final int CODE_MAX = 40;

    private MeterEntry() {}

    /**
     * The meter, the point where it measures (the delivery point's own, or a new one where it has none), and that it
     * stands there.
     *
     * @throws IllegalArgumentException when the meter is in the registry already, or there is no such delivery point
     */
    public static RegistryEntries entries(DSLContext tx, NewMeter entry) {
        String serial = entry.meter().serial();
        if (tx.fetchExists(HEAT_METER, HEAT_METER.SERIAL.eq(serial))) {
            throw new IllegalArgumentException(
                    "Meter '" + serial + "' is in the registry already: replay what it sent");
        }
        MeterPoint point = point(tx, entry.deliveryPoint());
        return new RegistryEntries(
                List.of(),
                List.of(),
                List.of(),
                List.of(entry.meter()),
                List.of(),
                List.of(point),
                List.of(MeterInstallation.standing(
                        point.code(), serial, entry.installedAt(), entry.startRegisterWh())));
    }

    private static MeterPoint point(DSLContext tx, String deliveryPoint) {
        String code = tx.select(METER_POINT.CODE)
                .from(METER_POINT)
                .join(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(METER_POINT.DELIVERY_POINT_ID))
                .where(DELIVERY_POINT.CODE.eq(deliveryPoint))
                .orderBy(METER_POINT.CODE)
                .limit(1)
                .fetchOne(METER_POINT.CODE);
        return new MeterPoint(code == null ? newCode(deliveryPoint) : code, deliveryPoint, null);
    }

    private static String newCode(String deliveryPoint) {
        String code = "MP-" + deliveryPoint;
        return code.length() <= CODE_MAX ? code : code.substring(0, CODE_MAX);
    }
}
