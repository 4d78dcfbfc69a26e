package org.heatshare.integration.routes;

import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;

import java.net.InetSocketAddress;
import org.heatshare.integration.heatmeter.gateway.MeterAddress;
import org.heatshare.integration.heatmeter.gateway.MeterTarget;
import org.heatshare.integration.poll.SocketAddresses;
import org.jooq.Record;

/** A meter with the gateway behind which it stands. */
record PolledMeter(int gatewayId, String gatewayCode, InetSocketAddress gateway, MeterTarget target) {

    /** By its primary address where it has one, and otherwise by its serial number. */
    static PolledMeter of(Record row) {
        Integer primary = row.get(HEAT_METER.PRIMARY_ADDRESS);
        MeterAddress address = primary == null ? new MeterAddress.Secondary() : new MeterAddress.Primary(primary);
        return new PolledMeter(
                row.get(DEVICE.ID),
                row.get(DEVICE.CODE),
                SocketAddresses.parse(row.get(DEVICE.ADDRESS)),
                new MeterTarget(row.get(HEAT_METER.SERIAL), address));
    }
}
