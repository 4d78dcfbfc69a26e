package org.heatshare.integration.metering.internal.registry;

import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.HEAT_NETWORK;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;
import static org.heatshare.db.schema.tenant.Tables.METER_STATE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.metering.DeliveryPoint;
import org.heatshare.integration.metering.Device;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.HeatNetwork;
import org.heatshare.integration.metering.HeatSource;
import org.heatshare.integration.metering.MeterPoint;
import org.heatshare.integration.metering.RegistryEntries;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

/** Enters a document's entries, each kind after those that it names. */
public final class RegistryWrites {
    private final DSLContext tx;
    private final MeteringCalendar calendar;
    private final Instant now;

    public RegistryWrites(DSLContext tx, MeteringCalendar calendar, Instant now) {
        this.tx = tx;
        this.calendar = calendar;
        this.now = now;
    }

    public void apply(RegistryEntries entries) {
        DefaultFactors.enter(tx, now);
        networks(entries.networks());
        Codes networks = codes("network", HEAT_NETWORK, HEAT_NETWORK.CODE, HEAT_NETWORK.ID);
        heatSources(entries.heatSources(), networks);
        Codes sources = codes("heat source", HEAT_SOURCE, HEAT_SOURCE.CODE, HEAT_SOURCE.ID);
        devices(entries.devices(), sources);
        meters(entries.meters(), codes("gateway", DEVICE, DEVICE.CODE, DEVICE.ID));
        deliveryPoints(entries.deliveryPoints(), networks);
        Codes places = codes("delivery point", DELIVERY_POINT, DELIVERY_POINT.CODE, DELIVERY_POINT.ID);
        meterPoints(entries.meterPoints(), places, sources);
        if (!entries.installations().isEmpty()) {
            Codes points = codes("meter point", METER_POINT, METER_POINT.CODE, METER_POINT.ID);
            Codes meters = codes("meter", HEAT_METER, HEAT_METER.SERIAL, HEAT_METER.ID);
            new InstallationWrites(tx, calendar, now, points, meters).apply(entries.installations());
        }
    }

    private void networks(List<HeatNetwork> networks) {
        Upsert.run(
                tx,
                HEAT_NETWORK,
                List.of(HEAT_NETWORK.CODE, HEAT_NETWORK.NAME),
                networks,
                network -> List.of(network.code(), network.name()));
    }

    private void heatSources(List<HeatSource> sources, Codes networks) {
        Upsert.run(
                tx,
                HEAT_SOURCE,
                List.of(
                        HEAT_SOURCE.CODE,
                        HEAT_SOURCE.NETWORK_ID,
                        HEAT_SOURCE.KIND,
                        HEAT_SOURCE.NAME,
                        HEAT_SOURCE.FUEL,
                        HEAT_SOURCE.OPERATOR_CODE,
                        HEAT_SOURCE.THERMAL_POWER_MAX_W,
                        HEAT_SOURCE.COMMISSIONED_ON,
                        HEAT_SOURCE.SUPPLY_TEMPERATURE_REQUIRED_C),
                sources,
                source -> Arrays.asList(
                        source.code(),
                        networks.idOf(source.network(), "heat source '" + source.code() + "'"),
                        source.kind().name(),
                        source.name(),
                        source.fuel(),
                        source.operator(),
                        source.thermalPowerMaxW(),
                        source.commissionedOn(),
                        source.supplyTemperatureRequiredC()));
    }

    private void devices(List<Device> devices, Codes sources) {
        Upsert.run(
                tx,
                DEVICE,
                List.of(
                        DEVICE.CODE,
                        DEVICE.KIND,
                        DEVICE.PROTOCOL,
                        DEVICE.ADDRESS,
                        DEVICE.HEAT_SOURCE_ID,
                        DEVICE.MODEL,
                        DEVICE.PHASE,
                        DEVICE.CONTAINER,
                        DEVICE.COOLANT_LOOP,
                        DEVICE.REGISTER_MAP,
                        DEVICE.METRIC_MAP,
                        DEVICE.LOGIN),
                devices,
                device -> Arrays.asList(
                        device.code(),
                        device.kind().name(),
                        device.protocol(),
                        device.address(),
                        sources.idOrNull(device.heatSource(), "device '" + device.code() + "'"),
                        device.model(),
                        device.phase(),
                        device.container(),
                        device.coolantLoop(),
                        device.registerMap(),
                        device.metricMap(),
                        device.login()));
    }

    private void meters(List<HeatMeter> meters, Codes gateways) {
        Upsert.run(
                tx,
                HEAT_METER,
                List.of(
                        HEAT_METER.SERIAL,
                        HEAT_METER.MANUFACTURER,
                        HEAT_METER.MODEL,
                        HEAT_METER.MEDIUM,
                        HEAT_METER.ENERGY_UNIT,
                        HEAT_METER.REGISTER_DIGITS,
                        HEAT_METER.THERMAL_POWER_MAX_W,
                        HEAT_METER.GATEWAY_ID,
                        HEAT_METER.PRIMARY_ADDRESS),
                meters,
                meter -> Arrays.asList(
                        meter.serial(),
                        meter.manufacturer(),
                        meter.model(),
                        meter.medium(),
                        meter.energyUnit().symbol(),
                        meter.registerDigits(),
                        (int) meter.thermalPowerMaxW(),
                        gateways.idOrNull(meter.gateway(), "meter " + meter.serial()),
                        meter.primaryAddress()));
        tx.insertInto(METER_STATE, METER_STATE.METER_ID)
                .select(tx.select(HEAT_METER.ID)
                        .from(HEAT_METER)
                        .leftAntiJoin(METER_STATE)
                        .on(METER_STATE.METER_ID.eq(HEAT_METER.ID)))
                .execute();
    }

    private void deliveryPoints(List<DeliveryPoint> places, Codes networks) {
        Upsert.run(
                tx,
                DELIVERY_POINT,
                List.of(
                        DELIVERY_POINT.CODE,
                        DELIVERY_POINT.NETWORK_ID,
                        DELIVERY_POINT.KIND,
                        DELIVERY_POINT.DWELLINGS,
                        DELIVERY_POINT.STREET,
                        DELIVERY_POINT.POSTAL_CODE,
                        DELIVERY_POINT.CITY,
                        DELIVERY_POINT.HEATED_AREA_M2),
                places,
                place -> Arrays.asList(
                        place.code(),
                        networks.idOf(place.network(), "delivery point '" + place.code() + "'"),
                        place.kind().name(),
                        place.dwellings(),
                        place.street(),
                        place.postalCode(),
                        place.city(),
                        place.heatedAreaM2()));
    }

    private void meterPoints(List<MeterPoint> points, Codes places, Codes sources) {
        Upsert.run(
                tx,
                METER_POINT,
                List.of(METER_POINT.CODE, METER_POINT.KIND, METER_POINT.DELIVERY_POINT_ID, METER_POINT.HEAT_SOURCE_ID),
                points,
                point -> Arrays.asList(
                        point.code(),
                        point.deliveryPoint() != null ? "DELIVERY" : "SOURCE",
                        places.idOrNull(point.deliveryPoint(), "meter point '" + point.code() + "'"),
                        sources.idOrNull(point.heatSource(), "meter point '" + point.code() + "'")));
    }

    private Codes codes(String kind, Table<?> table, TableField<?, String> code, TableField<?, Integer> id) {
        Map<String, Integer> ids = tx.select(code, id).from(table).fetchMap(code, id);
        return new Codes(kind, ids);
    }
}
