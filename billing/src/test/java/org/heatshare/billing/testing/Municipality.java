package org.heatshare.billing.testing;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.HEAT_NETWORK;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.billing.Billing;
import org.heatshare.billing.BillingOnboarding;
import org.heatshare.billing.customer.ContractData;
import org.heatshare.billing.customer.PartyData;
import org.heatshare.billing.storage.BulkInsert;
import org.heatshare.billing.tariff.VatRate;
import org.heatshare.db.schema.tenant.tables.records.ConsumptionDayRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.jooq.DSLContext;

/** A municipality with homes numbered from 1, a miner site as number {@value #SITE}, and registers for every day. */
public final class Municipality {

    public static final int SITE = 900_000;

    private static final BulkInsert DAYS = BulkInsert.into(
            CONSUMPTION_DAY,
            CONSUMPTION_DAY.METER_POINT_ID,
            CONSUMPTION_DAY.DAY,
            CONSUMPTION_DAY.METER_ID,
            CONSUMPTION_DAY.REGISTER_START_WH,
            CONSUMPTION_DAY.START_QUALITY,
            CONSUMPTION_DAY.ENERGY_WH,
            CONSUMPTION_DAY.ENERGY_QUALITY);

    private final TenantDatabase database;
    private final TenantId tenant;
    private final int homes;

    public Municipality(TenantDatabase database, TenantId tenant, int homes) {
        this.database = database;
        this.tenant = tenant;
        this.homes = homes;
    }

    /** Delivery points, meters and the site; days from the first until the last, which only has a register. */
    public Municipality build(LocalDate first, LocalDate last) {
        database.execute(tenant, tx -> {
            tx.insertInto(HEAT_NETWORK)
                    .set(HEAT_NETWORK.ID, 1)
                    .set(HEAT_NETWORK.CODE, "N")
                    .set(HEAT_NETWORK.NAME, "N")
                    .execute();
            for (int home = 1; home <= homes; home++) {
                deliveryPoint(tx, home);
            }
            site(tx);
            List<ConsumptionDayRecord> days = new ArrayList<>();
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                for (int home = 1; home <= homes; home++) {
                    days.add(day(home, first, day, last));
                }
                days.add(day(SITE, first, day, last));
            }
            write(tx, days);
        });
        return this;
    }

    /** Measures a home by a second meter as well, which counts as much as the first; it is number 1,000 + home. */
    public void measureTwice(int home, LocalDate first, LocalDate last) {
        int second = 1_000 + home;
        database.execute(tenant, tx -> {
            meter(tx, second);
            meterPoint(tx, second, home);
            write(
                    tx,
                    first.datesUntil(last.plusDays(1))
                            .map(day -> day(second, first, day, last))
                            .toList());
        });
    }

    private static void write(DSLContext tx, List<ConsumptionDayRecord> days) {
        DAYS.write(tx, days, row -> new Object[] {
            row.getMeterPointId(),
            row.getDay(),
            row.getMeterId(),
            row.getRegisterStartWh(),
            row.getStartQuality(),
            row.getEnergyWh(),
            row.getEnergyQuality()
        });
    }

    /** Prices in a currency, with contracts of all homes; home 1 is linked to a signed-in person. */
    public void onboard(Billing billing, String currency, String connectionCost, String subject) {
        onboarding(currency, connectionCost, subject).applyTo(billing, tenant, "test");
    }

    public BillingOnboarding onboarding(String currency, String connectionCost, String subject) {
        List<PartyData> parties = new ArrayList<>();
        List<ContractData> contracts = new ArrayList<>();
        for (int home = 1; home <= homes; home++) {
            parties.add(new PartyData("P" + home, PartyData.Kind.PERSON, "Anna " + home, null, "sv", home == 2));
            contracts.add(new ContractData(
                    "C-%04d".formatted(home),
                    "D" + home,
                    "P" + home,
                    LocalDate.parse("2024-10-01"),
                    null,
                    "VILLA",
                    "HOUSEHOLD",
                    home == 1 ? List.of(subject) : List.of()));
        }
        VatRate vat = new VatRate("HOUSEHOLD", LocalDate.parse("2000-01-01"), new BigDecimal("25"));
        return new BillingOnboarding(
                parties,
                contracts,
                List.of(vat),
                List.of(Documents.villa(currency)),
                List.of(Documents.agreement(currency, "M1", connectionCost)),
                Documents.WEATHER_CORRECTION);
    }

    /** Heat of a home on a day: a little more for each home, and a peak now and then. */
    public static long wattHours(int home, LocalDate day) {
        if (home == SITE) {
            return 1_000_000L;
        }
        return 40_000L + 1_000L * (home % 10) + 700L * day.getDayOfMonth() + (day.getDayOfMonth() == 13 ? 9_999 : 0);
    }

    private static void deliveryPoint(DSLContext tx, int home) {
        tx.insertInto(DELIVERY_POINT)
                .set(DELIVERY_POINT.ID, home)
                .set(DELIVERY_POINT.CODE, "D" + home)
                .set(DELIVERY_POINT.NETWORK_ID, 1)
                .set(DELIVERY_POINT.KIND, "HOUSE")
                .set(DELIVERY_POINT.STREET, "Storgatan " + home)
                .set(DELIVERY_POINT.POSTAL_CODE, "89101")
                .set(DELIVERY_POINT.CITY, "Norrvik")
                .execute();
        meter(tx, home);
        meterPoint(tx, home, home);
    }

    private static void meterPoint(DSLContext tx, int id, int home) {
        tx.insertInto(METER_POINT)
                .set(METER_POINT.ID, id)
                .set(METER_POINT.CODE, "MP" + id)
                .set(METER_POINT.KIND, "DELIVERY")
                .set(METER_POINT.DELIVERY_POINT_ID, home)
                .execute();
    }

    private static void meter(DSLContext tx, int id) {
        tx.insertInto(HEAT_METER)
                .set(HEAT_METER.ID, id)
                .set(HEAT_METER.SERIAL, "%08d".formatted(id))
                .set(HEAT_METER.MANUFACTURER, "KAM")
                .set(HEAT_METER.ENERGY_UNIT, "kWh")
                .set(HEAT_METER.THERMAL_POWER_MAX_W, 40_000)
                .execute();
    }

    private static void site(DSLContext tx) {
        tx.insertInto(HEAT_SOURCE)
                .set(HEAT_SOURCE.ID, 1)
                .set(HEAT_SOURCE.CODE, "M1")
                .set(HEAT_SOURCE.NETWORK_ID, 1)
                .set(HEAT_SOURCE.KIND, "MINER_SITE")
                .set(HEAT_SOURCE.NAME, "Hamnen")
                .set(HEAT_SOURCE.OPERATOR_CODE, "hydroheat")
                .set(HEAT_SOURCE.THERMAL_POWER_MAX_W, 1_983_600L)
                .set(HEAT_SOURCE.COMMISSIONED_ON, LocalDate.parse("2024-09-01"))
                .execute();
        meter(tx, SITE);
        tx.insertInto(METER_POINT)
                .set(METER_POINT.ID, SITE)
                .set(METER_POINT.CODE, "MPM1")
                .set(METER_POINT.KIND, "SOURCE")
                .set(METER_POINT.HEAT_SOURCE_ID, 1)
                .execute();
    }

    private static ConsumptionDayRecord day(int home, LocalDate first, LocalDate day, LocalDate last) {
        long register = 0;
        for (LocalDate past = first; past.isBefore(day); past = past.plusDays(1)) {
            register += wattHours(home, past);
        }
        ConsumptionDayRecord row = new ConsumptionDayRecord();
        row.setMeterPointId(home);
        row.setDay(day);
        row.setMeterId(home);
        row.setRegisterStartWh(register);
        row.setStartQuality("M");
        row.setEnergyWh(day.equals(last) ? null : wattHours(home, day));
        row.setEnergyQuality(day.equals(last) ? "-" : "M");
        return row;
    }

    /** Takes away what is known of a home's day, as when its meter was silent. */
    public void forget(int home, LocalDate day) {
        database.execute(
                tenant,
                tx -> tx.update(CONSUMPTION_DAY)
                        .setNull(CONSUMPTION_DAY.ENERGY_WH)
                        .setNull(CONSUMPTION_DAY.REGISTER_START_WH)
                        .where(CONSUMPTION_DAY.METER_POINT_ID.eq(home), CONSUMPTION_DAY.DAY.eq(day))
                        .execute());
    }
}
