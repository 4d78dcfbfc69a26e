package org.heatshare.integration.metering.internal.registry;

import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.HEAT_NETWORK;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.util.Collection;
import java.util.List;
import org.heatshare.db.schema.tenant.tables.records.DeliveryPointRecord;
import org.heatshare.db.schema.tenant.tables.records.DeviceRecord;
import org.heatshare.db.schema.tenant.tables.records.HeatMeterRecord;
import org.heatshare.db.schema.tenant.tables.records.HeatSourceRecord;
import org.heatshare.integration.metering.DeliveryPoint;
import org.heatshare.integration.metering.Device;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.HeatNetwork;
import org.heatshare.integration.metering.HeatSource;
import org.heatshare.integration.metering.MeterInstallation;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The registry's rows as what they mean. */
public final class RegistryReads {
    private RegistryReads() {}

    public static List<HeatNetwork> networks(DSLContext tx) {
        return tx.selectFrom(HEAT_NETWORK)
                .orderBy(HEAT_NETWORK.CODE)
                .fetch(row -> new HeatNetwork(row.getCode(), row.getName()));
    }

    public static List<HeatSource> heatSources(DSLContext tx) {
        return tx.select(HEAT_SOURCE.asterisk(), HEAT_NETWORK.CODE)
                .from(HEAT_SOURCE)
                .join(HEAT_NETWORK)
                .on(HEAT_NETWORK.ID.eq(HEAT_SOURCE.NETWORK_ID))
                .orderBy(HEAT_SOURCE.CODE)
                .fetch(row -> heatSource(row.into(HEAT_SOURCE), row.get(HEAT_NETWORK.CODE)));
    }

    public static List<DeliveryPoint> deliveryPoints(DSLContext tx) {
        return tx.select(DELIVERY_POINT.asterisk(), HEAT_NETWORK.CODE)
                .from(DELIVERY_POINT)
                .join(HEAT_NETWORK)
                .on(HEAT_NETWORK.ID.eq(DELIVERY_POINT.NETWORK_ID))
                .orderBy(DELIVERY_POINT.CODE)
                .fetch(row -> deliveryPoint(row.into(DELIVERY_POINT), row.get(HEAT_NETWORK.CODE)));
    }

    public static List<Device> devices(DSLContext tx, Device.Kind kind) {
        return tx.select(DEVICE.asterisk(), HEAT_SOURCE.CODE)
                .from(DEVICE)
                .leftJoin(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(DEVICE.HEAT_SOURCE_ID))
                .where(DEVICE.KIND.eq(kind.name()))
                .and(DEVICE.RETIRED_AT.isNull())
                .orderBy(DEVICE.CODE)
                .fetch(row -> device(row.into(DEVICE), row.get(HEAT_SOURCE.CODE)));
    }

    public static List<HeatMeter> metersAfter(DSLContext tx, String serial, int limit) {
        return meters(tx, HEAT_METER.SERIAL.gt(serial), limit);
    }

    public static List<HeatMeter> metersBySerial(DSLContext tx, Collection<String> serials) {
        return meters(tx, HEAT_METER.SERIAL.in(serials), serials.size());
    }

    private static List<HeatMeter> meters(DSLContext tx, Condition which, int limit) {
        return tx.select(HEAT_METER.asterisk(), DEVICE.CODE)
                .from(HEAT_METER)
                .leftJoin(DEVICE)
                .on(DEVICE.ID.eq(HEAT_METER.GATEWAY_ID))
                .where(which)
                .orderBy(HEAT_METER.SERIAL)
                .limit(limit)
                .fetch(row -> meter(row.into(HEAT_METER), row.get(DEVICE.CODE)));
    }

    /** At all meter points, in the order of time. */
    public static List<MeterInstallation> installations(DSLContext tx) {
        return tx.select(METER_INSTALLATION.asterisk(), METER_POINT.CODE, HEAT_METER.SERIAL)
                .from(METER_INSTALLATION)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(METER_INSTALLATION.METER_POINT_ID))
                .join(HEAT_METER)
                .on(HEAT_METER.ID.eq(METER_INSTALLATION.METER_ID))
                .orderBy(METER_POINT.CODE, METER_INSTALLATION.INSTALLED_AT)
                .fetch(row -> new MeterInstallation(
                        row.get(METER_POINT.CODE),
                        row.get(HEAT_METER.SERIAL),
                        row.get(METER_INSTALLATION.INSTALLED_AT),
                        row.get(METER_INSTALLATION.START_REGISTER_WH),
                        row.get(METER_INSTALLATION.REMOVED_AT),
                        row.get(METER_INSTALLATION.END_REGISTER_WH)));
    }

    private static HeatSource heatSource(HeatSourceRecord row, String network) {
        return new HeatSource(
                row.getCode(),
                network,
                HeatSource.Kind.valueOf(row.getKind()),
                row.getName(),
                row.getOperatorCode(),
                row.getThermalPowerMaxW(),
                row.getCommissionedOn(),
                row.getFuel(),
                row.getSupplyTemperatureRequiredC());
    }

    private static DeliveryPoint deliveryPoint(DeliveryPointRecord row, String network) {
        return new DeliveryPoint(
                row.getCode(),
                network,
                DeliveryPoint.Kind.valueOf(row.getKind()),
                row.getDwellings(),
                row.getStreet(),
                row.getPostalCode(),
                row.getCity(),
                row.getHeatedAreaM2());
    }

    private static Device device(DeviceRecord row, @Nullable String heatSource) {
        return new Device(
                row.getCode(),
                Device.Kind.valueOf(row.getKind()),
                row.getProtocol(),
                row.getAddress(),
                heatSource,
                row.getModel(),
                row.getPhase(),
                row.getContainer(),
                row.getCoolantLoop(),
                row.getRegisterMap(),
                row.getMetricMap(),
                row.getLogin());
    }

    private static HeatMeter meter(HeatMeterRecord row, @Nullable String gateway) {
        return new HeatMeter(
                row.getSerial(),
                row.getManufacturer(),
                row.getModel(),
                row.getMedium(),
                row.getPrimaryAddress(),
                gateway,
                EnergyUnit.of(row.getEnergyUnit()).orElseThrow(),
                row.getRegisterDigits(),
                row.getThermalPowerMaxW());
    }
}
