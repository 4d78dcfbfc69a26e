package org.heatshare.integration.metering.lookup;

import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;
import static org.heatshare.db.schema.tenant.Tables.READ_OUT;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heatshare.db.schema.tenant.tables.records.ReadOutRecord;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.IntakeSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The queries behind the page of one meter. */
final class MeterFacts {

    /** The street as far as it may be seen. */
    static final Field<String> STREET = DSL.field(DSL.name("visible_street"), String.class);

    private MeterFacts() {}

    static HeatMeter meter(DSLContext tx, String serial) {
        return tx.select(HEAT_METER.asterisk(), DEVICE.CODE)
                .from(HEAT_METER)
                .leftJoin(DEVICE)
                .on(DEVICE.ID.eq(HEAT_METER.GATEWAY_ID))
                .where(HEAT_METER.SERIAL.eq(serial))
                .fetchSingle(row -> new HeatMeter(
                        row.get(HEAT_METER.SERIAL),
                        row.get(HEAT_METER.MANUFACTURER),
                        row.get(HEAT_METER.MODEL),
                        row.get(HEAT_METER.MEDIUM),
                        row.get(HEAT_METER.PRIMARY_ADDRESS),
                        row.get(DEVICE.CODE),
                        EnergyUnit.of(row.get(HEAT_METER.ENERGY_UNIT)).orElseThrow(),
                        row.get(HEAT_METER.REGISTER_DIGITS),
                        row.get(HEAT_METER.THERMAL_POWER_MAX_W)));
    }

    static List<StoredInstallation> installationsOf(DSLContext tx, String serial, Streets streets) {
        return installations(tx, HEAT_METER.SERIAL.eq(serial), streets);
    }

    static List<StoredInstallation> installationsAt(DSLContext tx, String deliveryPoint) {
        return installations(tx, DELIVERY_POINT.CODE.eq(deliveryPoint), Streets.NONE);
    }

    private static List<StoredInstallation> installations(DSLContext tx, Condition condition, Streets streets) {
        return tx.select(
                        METER_INSTALLATION.asterisk(),
                        HEAT_METER.SERIAL,
                        METER_POINT.CODE,
                        METER_POINT.KIND,
                        DELIVERY_POINT.CODE,
                        HEAT_SOURCE.CODE,
                        HEAT_SOURCE.NAME,
                        VisibleStreets.field(streets).as(STREET))
                .from(METER_INSTALLATION)
                .join(HEAT_METER)
                .on(HEAT_METER.ID.eq(METER_INSTALLATION.METER_ID))
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(METER_INSTALLATION.METER_POINT_ID))
                .leftJoin(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(METER_POINT.DELIVERY_POINT_ID))
                .leftJoin(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(METER_POINT.HEAT_SOURCE_ID))
                .where(condition)
                .orderBy(METER_INSTALLATION.INSTALLED_AT.desc(), METER_INSTALLATION.ID.desc())
                .fetch(row -> new StoredInstallation(
                        row.get(HEAT_METER.SERIAL),
                        place(row),
                        row.get(METER_INSTALLATION.INSTALLED_AT),
                        row.get(METER_INSTALLATION.REMOVED_AT),
                        row.get(METER_INSTALLATION.START_REGISTER_WH),
                        row.get(METER_INSTALLATION.END_REGISTER_WH)));
    }

    static MeterPlace place(Record row) {
        MeterPlace.Kind kind = MeterPlace.Kind.valueOf(row.get(METER_POINT.KIND));
        return switch (kind) {
            case SOURCE ->
                new MeterPlace(row.get(METER_POINT.CODE), kind, row.get(HEAT_SOURCE.CODE), row.get(HEAT_SOURCE.NAME));
            case DELIVERY ->
                new MeterPlace(row.get(METER_POINT.CODE), kind, row.get(DELIVERY_POINT.CODE), row.get(STREET));
        };
    }

    /** The last instants, each in the version that holds. Later versions are rare, so a few rows more are enough. */
    static List<StoredReadOut> readOuts(DSLContext tx, String serial, int limit) {
        Map<Instant, StoredReadOut> holding = new LinkedHashMap<>();
        tx.select(READ_OUT.asterisk())
                .from(READ_OUT)
                .join(HEAT_METER)
                .on(HEAT_METER.ID.eq(READ_OUT.METER_ID))
                .where(HEAT_METER.SERIAL.eq(serial))
                .orderBy(READ_OUT.METER_ID.desc(), READ_OUT.READ_AT.desc(), READ_OUT.VERSION.desc())
                .limit(2 * limit)
                .fetchInto(READ_OUT)
                .forEach(row -> holding.putIfAbsent(row.getReadAt(), readOut(row)));
        return holding.values().stream().limit(limit).toList();
    }

    private static StoredReadOut readOut(ReadOutRecord row) {
        return new StoredReadOut(
                row.getReadAt(),
                row.getReceivedAt(),
                StoredReadOut.Clock.values()[row.getClock()],
                source(row.getSource()),
                row.getVersion(),
                row.getEnergyRegister(),
                EnergyUnit.ofCode(row.getEnergyUnit()),
                row.getEnergyWh(),
                row.getVolumeL(),
                celsius(row.getSupplyTemperatureCc()),
                celsius(row.getReturnTemperatureCc()),
                row.getVolumeFlowLh(),
                row.getThermalPowerW(),
                row.getForwardM3c(),
                row.getReturnM3c(),
                row.getInfoCode());
    }

    private static IntakeSource.Kind source(int code) {
        return Stream.of(IntakeSource.Kind.values())
                .filter(kind -> kind.code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No intake source is stored as " + code));
    }

    private static @Nullable BigDecimal celsius(@Nullable Short hundredths) {
        return hundredths == null ? null : BigDecimal.valueOf(hundredths, 2);
    }
}
