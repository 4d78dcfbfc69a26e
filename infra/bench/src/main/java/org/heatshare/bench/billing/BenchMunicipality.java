package org.heatshare.bench.billing;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.heatshare.billing.Billing;
import org.heatshare.billing.BillingOnboarding;
import org.heatshare.billing.customer.ContractData;
import org.heatshare.billing.customer.PartyData;
import org.heatshare.billing.tariff.VatRate;
import org.heatshare.db.tenancy.MeteringDay;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.db.testing.EmbeddedMariaDb;

/** A municipality of many homes with fourteen months of metered days and weather, every hour of them filled in. */
record BenchMunicipality(Tenant tenant, int homes) {

    static final LocalDate FIRST_DAY = LocalDate.parse("2025-09-01");
    /** Has a register only, as the day after the last month. */
    static final LocalDate LAST_DAY = LocalDate.parse("2026-11-01");

    private static final int SITE = 900_001;
    private static final int HOMES_AT_ONCE = 1_000;
    private static final String HOUR_NAMES =
            "wh_00, wh_01, wh_02, wh_03, wh_04, wh_05, wh_06, wh_07, wh_08, wh_09, wh_10,"
                    + " wh_11, wh_12, wh_13, wh_14, wh_15, wh_16, wh_17, wh_18, wh_19, wh_20, wh_21, wh_22, wh_23";

    static BenchMunicipality of(String slug, int homes) {
        Tenant tenant = Tenant.of(
                new TenantId(slug),
                "Bench " + homes,
                "SE",
                Currency.getInstance("SEK"),
                ZoneId.of("Europe/Stockholm"),
                MeteringDay.STANDARD,
                Locale.forLanguageTag("sv"));
        return new BenchMunicipality(tenant, homes);
    }

    void fill(EmbeddedMariaDb server, TenantRegistry registry) throws SQLException {
        registry.register(tenant);
        try (Connection connection = server.connectAsOwner(tenant.databaseName());
                Statement statement = connection.createStatement()) {
            for (String sql : places()) {
                statement.execute(sql);
            }
            // An index that is built over the filled table takes a fraction of the time.
            statement.execute("ALTER TABLE consumption_day DROP KEY consumption_by_day");
            for (int first = 1; first <= homes; first += HOMES_AT_ONCE) {
                statement.execute(days(first, Math.min(homes, first + HOMES_AT_ONCE - 1), 60_000));
            }
            statement.execute(days(SITE, SITE, homes * 50_000L));
            statement.execute("UPDATE consumption_day SET energy_wh = NULL WHERE day = '" + LAST_DAY + "'");
            statement.execute("ALTER TABLE consumption_day ADD KEY consumption_by_day (day, meter_point_id, energy_wh,"
                    + " register_start_wh, start_quality, meter_id)");
            statement.execute("ANALYZE TABLE consumption_day, meter_point, delivery_point, heat_meter");
        }
    }

    void onboard(Billing billing) {
        List<PartyData> parties = new ArrayList<>(homes);
        List<ContractData> contracts = new ArrayList<>(homes);
        for (int home = 1; home <= homes; home++) {
            parties.add(new PartyData("P" + home, PartyData.Kind.PERSON, "Anna Andersson", null, "sv", false));
            contracts.add(new ContractData(
                    "C-%05d".formatted(home),
                    "D" + home,
                    "P" + home,
                    LocalDate.parse("2025-09-01"),
                    null,
                    "VILLA",
                    "HOUSEHOLD",
                    List.of()));
        }
        VatRate vat = new VatRate("HOUSEHOLD", LocalDate.parse("2000-01-01"), new BigDecimal("25"));
        new BillingOnboarding(
                        parties,
                        contracts,
                        List.of(vat),
                        List.of(BenchPrices.TARIFF),
                        List.of(BenchPrices.AGREEMENT),
                        BenchPrices.WEATHER)
                .applyTo(billing, tenant.id(), "bench");
    }

    private List<String> places() {
        String all = " FROM seq_1_to_" + homes;
        return List.of(
                "INSERT INTO heat_network (id, code, name) VALUES (1, 'N', 'N')",
                "INSERT INTO delivery_point (id, code, network_id, kind, street, postal_code, city) SELECT seq,"
                        + " CONCAT('D', seq), 1, 'HOUSE', CONCAT('Storgatan ', seq), '89101', 'Norrvik'" + all,
                "INSERT INTO heat_meter (id, serial, manufacturer, energy_unit, thermal_power_max_w) SELECT seq,"
                        + " LPAD(seq, 8, '0'), 'KAM', 'kWh', 40000" + all,
                "INSERT INTO heat_meter (id, serial, manufacturer, energy_unit, thermal_power_max_w) VALUES (" + SITE
                        + ", 'SITE', 'KAM', 'kWh', 9000000)",
                "INSERT INTO heat_source (id, code, network_id, kind, name, operator_code, thermal_power_max_w,"
                        + " commissioned_on) VALUES (1, 'M1', 1, 'MINER_SITE', 'M', 'operator', 8000000, '2025-09-01')",
                "INSERT INTO meter_point (id, code, kind, delivery_point_id) SELECT seq, CONCAT('MP', seq), 'DELIVERY',"
                        + " seq" + all,
                "INSERT INTO meter_point (id, code, kind, heat_source_id) VALUES (" + SITE + ", 'MPS', 'SOURCE', 1)",
                "INSERT INTO series (id, kind, code, unit, name) VALUES (1, 'WEATHER', 'outdoor', 'C', 'Outdoor')",
                "INSERT INTO series_value (series_id, starts_at, value, received_at) SELECT 1, '" + FIRST_DAY
                        + "' + INTERVAL seq HOUR, seq % 10, NOW() FROM seq_0_to_"
                        + 24 * ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY));
    }

    private static String days(int first, int last, long dailyWh) {
        String hours = ("2500, ").repeat(23) + "2500";
        return "INSERT INTO consumption_day (meter_point_id, day, meter_id, register_start_wh, start_quality, energy_wh,"
                + " energy_quality, volume_l, hour_quality, " + HOUR_NAMES + ") SELECT STRAIGHT_JOIN p.seq, '"
                + FIRST_DAY + "' + INTERVAL d.seq DAY, p.seq, d.seq * " + dailyWh + ", 'M', " + dailyWh
                + " + (p.seq * 7919 + d.seq * 104729) % 20000, 'M', 1200, REPEAT('M', 24), " + hours + " FROM seq_"
                + first
                + "_to_" + last + " p JOIN seq_0_to_" + ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY)
                + " d";
    }
}
