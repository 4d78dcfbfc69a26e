package org.heatshare.integration.device;

import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.HEAT_NETWORK;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.jooq.DSLContext;

/** A miner site with a controller and a gateway, for tests. */
public record SitePlan(int source, List<Integer> miners, int controller, int gateway) {

    public static SitePlan create(TenantDatabase database, TenantId tenant, int minerCount) {
        return database.transaction(tenant, tx -> {
            int network = tx.insertInto(HEAT_NETWORK)
                    .set(HEAT_NETWORK.CODE, "N1")
                    .set(HEAT_NETWORK.NAME, "Network")
                    .returning(HEAT_NETWORK.ID)
                    .fetchSingle(HEAT_NETWORK.ID);
            int source = tx.insertInto(HEAT_SOURCE)
                    .set(HEAT_SOURCE.CODE, "M1")
                    .set(HEAT_SOURCE.NETWORK_ID, network)
                    .set(HEAT_SOURCE.KIND, "MINER_SITE")
                    .set(HEAT_SOURCE.NAME, "Harbour")
                    .set(HEAT_SOURCE.THERMAL_POWER_MAX_W, 2_000_000L)
                    .set(HEAT_SOURCE.COMMISSIONED_ON, LocalDate.of(2024, 9, 1))
                    .returning(HEAT_SOURCE.ID)
                    .fetchSingle(HEAT_SOURCE.ID);
            List<Integer> miners = new ArrayList<>();
            for (int i = 0; i < minerCount; i++) {
                miners.add(device(
                        tx, source, "M1-%04d".formatted(i), "MINER", "AVALON", "127.0.0.1:" + (20_000 + i), null));
            }
            String map = """
                    {"registers":[{"name":"secondary_supply_temperature","quantity":"TEMPERATURE","unit":"°C","area":"INPUT",
                    "address":0,"type":"INT16","scale":"0.1"}]}""";
            int controller = device(tx, source, "HX1", "CONTROLLER", "MODBUS_TCP", "127.0.0.1:1502", map);
            int gateway = device(tx, null, "G01", "GATEWAY", "MBUS_TCP", "127.0.0.1:10001", null);
            return new SitePlan(source, miners, controller, gateway);
        });
    }

    public int miner(int index) {
        return miners.get(index);
    }

    /** A home with a meter behind the gateway. */
    public void addHomeMeter(TenantDatabase database, TenantId tenant, String serial, int primaryAddress) {
        database.execute(tenant, tx -> {
            int point = tx.insertInto(METER_POINT)
                    .set(METER_POINT.CODE, "MP-" + serial)
                    .set(METER_POINT.KIND, "DELIVERY")
                    .set(METER_POINT.DELIVERY_POINT_ID, home(tx, serial))
                    .returning(METER_POINT.ID)
                    .fetchSingle(METER_POINT.ID);
            int meter = tx.insertInto(HEAT_METER)
                    .set(HEAT_METER.SERIAL, serial)
                    .set(HEAT_METER.MANUFACTURER, "KAM")
                    .set(HEAT_METER.ENERGY_UNIT, "kWh")
                    .set(HEAT_METER.THERMAL_POWER_MAX_W, 40_000)
                    .set(HEAT_METER.GATEWAY_ID, gateway)
                    .set(HEAT_METER.PRIMARY_ADDRESS, primaryAddress)
                    .returning(HEAT_METER.ID)
                    .fetchSingle(HEAT_METER.ID);
            tx.insertInto(METER_INSTALLATION)
                    .set(METER_INSTALLATION.METER_POINT_ID, point)
                    .set(METER_INSTALLATION.METER_ID, meter)
                    .set(METER_INSTALLATION.INSTALLED_AT, Instant.parse("2024-09-30T22:00:00Z"))
                    .execute();
        });
    }

    private static int home(DSLContext tx, String code) {
        return tx.insertInto(DELIVERY_POINT)
                .set(DELIVERY_POINT.CODE, code)
                .set(
                        DELIVERY_POINT.NETWORK_ID,
                        tx.select(HEAT_NETWORK.ID).from(HEAT_NETWORK).limit(1))
                .set(DELIVERY_POINT.KIND, "HOUSE")
                .set(DELIVERY_POINT.STREET, "Storgatan 1")
                .set(DELIVERY_POINT.POSTAL_CODE, "89101")
                .set(DELIVERY_POINT.CITY, "Norrvik")
                .returning(DELIVERY_POINT.ID)
                .fetchSingle(DELIVERY_POINT.ID);
    }

    private static int device(
            DSLContext tx, Integer source, String code, String kind, String protocol, String address, String map) {
        return tx.insertInto(DEVICE)
                .set(DEVICE.CODE, code)
                .set(DEVICE.KIND, kind)
                .set(DEVICE.PROTOCOL, protocol)
                .set(DEVICE.ADDRESS, address)
                .set(DEVICE.HEAT_SOURCE_ID, source)
                .set(DEVICE.PHASE, kind.equals("MINER") ? 1 : null)
                .set(DEVICE.CONTAINER, kind.equals("MINER") ? "C01" : null)
                .set(DEVICE.REGISTER_MAP, map)
                .returning(DEVICE.ID)
                .fetchSingle(DEVICE.ID);
    }
}
