package org.heatshare.integration.routes;

import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.login.Login;
import org.heatshare.integration.login.Logins;
import org.heatshare.integration.minersite.MinerEndpoint;
import org.heatshare.integration.minersite.modbus.RegisterMap;
import org.heatshare.integration.minersite.sparkplug.MetricMap;
import org.heatshare.integration.minersite.sparkplug.SparkplugAddress;
import org.heatshare.integration.poll.SocketAddresses;
import org.heatshare.integration.telegram.MeterKeys;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which devices of one tenant are asked, from its database. A device that cannot be asked is named in the log and left out. */
final class DeviceDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceDirectory.class);
    private static final Condition CONTROLLER = DEVICE.KIND.eq("CONTROLLER");

    private final TenantDatabase database;
    private final TenantId tenant;
    private final Logins logins;
    private final MeterKeys meterKeys;
    private volatile KeyRing keys = KeyRing.EMPTY;

    DeviceDirectory(TenantDatabase database, TenantId tenant, Logins logins, MeterKeys meterKeys) {
        this.database = database;
        this.tenant = tenant;
        this.logins = logins;
        this.meterKeys = meterKeys;
    }

    /** The keys of the meters that are asked, as old as the list of meters itself. */
    KeyRing keys() {
        return keys;
    }

    List<PolledMiner> miners() {
        return devices(
                DEVICE.KIND.eq("MINER"),
                row -> new PolledMiner(
                        row.get(DEVICE.ID),
                        row.get(DEVICE.CODE),
                        row.get(DEVICE.PROTOCOL),
                        new MinerEndpoint(
                                SocketAddresses.parse(row.get(DEVICE.ADDRESS)), login(row.get(DEVICE.LOGIN)))));
    }

    List<ModbusController> modbusControllers() {
        return devices(
                CONTROLLER.and(DEVICE.PROTOCOL.eq("MODBUS_TCP")),
                row -> new ModbusController(
                        row.get(DEVICE.ID),
                        row.get(DEVICE.CODE),
                        SocketAddresses.parse(row.get(DEVICE.ADDRESS)),
                        RegisterMap.parse(present("register map", row.get(DEVICE.REGISTER_MAP)))));
    }

    List<SparkplugController> sparkplugControllers() {
        return devices(
                CONTROLLER.and(DEVICE.PROTOCOL.eq("SPARKPLUG_B")),
                row -> new SparkplugController(
                        row.get(DEVICE.ID),
                        row.get(DEVICE.CODE),
                        SparkplugAddress.parse(row.get(DEVICE.ADDRESS)),
                        login(row.get(DEVICE.LOGIN)),
                        MetricMap.parse(present("metric map", row.get(DEVICE.METRIC_MAP)))));
    }

    /** Meters of homes, in rounds over the hour. */
    List<MeterRound> homeMeters() {
        return MeterRounds.spread(meters("DELIVERY"));
    }

    /** The legal meters at the heat sources, all of a gateway in one round. */
    List<MeterRound> settlementMeters() {
        return MeterRounds.together(meters("SOURCE"));
    }

    private <T> List<T> devices(Condition which, Function<Record, T> device) {
        return database.read(
                tenant,
                tx -> tx
                        .select(
                                DEVICE.ID,
                                DEVICE.CODE,
                                DEVICE.PROTOCOL,
                                DEVICE.ADDRESS,
                                DEVICE.LOGIN,
                                DEVICE.REGISTER_MAP,
                                DEVICE.METRIC_MAP)
                        .from(DEVICE)
                        .where(which, DEVICE.RETIRED_AT.isNull())
                        .orderBy(DEVICE.CODE)
                        .fetch()
                        .stream()
                        .flatMap(row -> usable(row, device).stream())
                        .toList());
    }

    private List<PolledMeter> meters(String pointKind) {
        keys = meterKeys.ringOfNow(tenant);
        return database.read(
                tenant,
                tx -> tx
                        .select(DEVICE.ID, DEVICE.CODE, DEVICE.ADDRESS, HEAT_METER.SERIAL, HEAT_METER.PRIMARY_ADDRESS)
                        .from(METER_INSTALLATION)
                        .join(METER_POINT)
                        .on(METER_POINT.ID.eq(METER_INSTALLATION.METER_POINT_ID))
                        .join(HEAT_METER)
                        .on(HEAT_METER.ID.eq(METER_INSTALLATION.METER_ID))
                        .join(DEVICE)
                        .on(DEVICE.ID.eq(HEAT_METER.GATEWAY_ID))
                        .where(
                                METER_INSTALLATION.REMOVED_AT.isNull(),
                                METER_POINT.KIND.eq(pointKind),
                                DEVICE.PROTOCOL.eq("MBUS_TCP"),
                                DEVICE.RETIRED_AT.isNull())
                        .orderBy(DEVICE.CODE, HEAT_METER.SERIAL)
                        .fetch()
                        .stream()
                        .flatMap(row -> usable(row, PolledMeter::of).stream())
                        .toList());
    }

    private <T> Optional<T> usable(Record row, Function<Record, T> device) {
        try {
            return Optional.of(device.apply(row));
        } catch (IllegalArgumentException e) {
            LOG.warn("Device {} of {} cannot be asked: {}", row.get(DEVICE.CODE), tenant, e.getMessage());
            return Optional.empty();
        }
    }

    private @Nullable Login login(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return logins.find(tenant, name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Its login '%1$s' is not configured; set heatshare.login.%2$s.%1$s.user and .password."
                                .formatted(name, tenant.slug())));
    }

    private static String present(String what, @Nullable String json) {
        if (json == null) {
            throw new IllegalArgumentException("It has no %s.".formatted(what));
        }
        return json;
    }
}
