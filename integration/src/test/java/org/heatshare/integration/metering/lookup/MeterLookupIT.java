package org.heatshare.integration.metering.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.schema.tenant.Tables.CONTRACT;
import static org.heatshare.db.schema.tenant.Tables.PARTY;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.RegisterValue;
import org.heatshare.integration.metering.RegistryEntries;
import org.heatshare.integration.metering.TestTown;
import org.heatshare.integration.metering.lookup.MeterQuery.Show;
import org.heatshare.integration.metering.lookup.MeterQuery.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class MeterLookupIT {
    private static final Instant START = Instant.parse("2026-01-10T23:00:00Z");
    private static final Instant NOW = Instant.parse("2026-01-12T03:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-11");
    private static final IntakeSource POLL = IntakeSource.poll("test");
    private static final TenantId NORRVIK = TestTenants.NORRVIK;
    private static final TenantId KALTIO = TestTenants.KALTIO;

    private final TestTenants tenants;
    private final Metering metering;
    private final MeterLookup lookup;

    MeterLookupIT(TestTenants tenants) {
        this.tenants = tenants;
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        metering = new Metering(tenants.database(), tenants.registry(), clock);
        lookup = new MeterLookup(tenants.database(), clock);
    }

    @BeforeEach
    void aTown() {
        tenants.clear();
        metering.registry().apply(NORRVIK, TestTown.of(12, START), "test");
        metering.registry().apply(KALTIO, TestTown.of(2, START), "test");
        RegistryEntries spare = new RegistryEntries(
                List.of(),
                List.of(),
                List.of(),
                List.of(TestTown.meter("80009999", 40_000)),
                List.of(),
                List.of(),
                List.of());
        metering.registry().apply(NORRVIK, spare, "test");
        read(NORRVIK, 1, 28, 0);
        read(NORRVIK, 2, 20, 0);
        read(NORRVIK, 3, 28, 4);
    }

    @AfterEach
    void close() {
        metering.close();
    }

    @Test
    void tellsHowEachMeterStands() {
        assertThat(conditionOf("80000001")).isEqualTo(MeterCondition.READING);
        assertThat(conditionOf("80000002")).isEqualTo(MeterCondition.SILENT);
        assertThat(conditionOf("80000003")).isEqualTo(MeterCondition.INFO_CODE);
        assertThat(conditionOf("80000004")).isEqualTo(MeterCondition.NEVER_READ);
        assertThat(conditionOf("80009999")).isEqualTo(MeterCondition.NOT_INSTALLED);
    }

    @Test
    void countsWhatItsFiltersShow() {
        assertThat(lookup.counts(NORRVIK)).isEqualTo(new MeterCounts(14, 1, 1, 1));
        assertThat(lookup.count(NORRVIK, showing(Show.ALL))).isEqualTo(14);
        assertThat(serials(showing(Show.SILENT))).containsExactly("80000002");
        assertThat(serials(showing(Show.INFO_CODE))).containsExactly("80000003");
        assertThat(serials(showing(Show.NOT_INSTALLED))).containsExactly("80009999");
    }

    @Test
    void findsBySerialPlaceAndStreet() {
        assertThat(serials(searching("0000012", Streets.ALL))).containsExactly("80000012");
        assertThat(serials(searching("mp-nv-0011", Streets.ALL))).containsExactly("80000011");
        assertThat(serials(searching("nv-m1", Streets.ALL))).containsExactly(TestTown.SITE_SERIAL);
        assertThat(serials(searching("STORGATAN 12", Streets.ALL))).containsExactly("80000012");
        assertThat(serials(searching("nv-g01", Streets.ALL))).contains("80000001");
        assertThat(serials(searching("nv-g99", Streets.ALL))).isEmpty();
        assertThat(serials(searching("100%", Streets.ALL))).isEmpty();
    }

    @Test
    void neitherShowsNorFindsStreetsForWhoMayNotSeeThem() {
        assertThat(serials(searching("Storgatan", Streets.NONE))).isEmpty();
        assertThat(lookup.find(NORRVIK, searching("NV-0001", Streets.NONE), 0, 10))
                .extracting(MeterRow::place)
                .containsExactly(new MeterPlace("MP-NV-0001", MeterPlace.Kind.DELIVERY, "NV-0001", null));
    }

    @Test
    void hidesStreetsOfProtectedIdentities() {
        tenants.database().execute(NORRVIK, tx -> {
            tx.insertInto(PARTY)
                    .set(PARTY.PARTY_KEY, "P-1")
                    .set(PARTY.KIND, "PERSON")
                    .set(PARTY.LANGUAGE, "sv")
                    .set(PARTY.PROTECTED_IDENTITY, true)
                    .execute();
            tx.insertInto(CONTRACT)
                    .set(CONTRACT.NUMBER, "C-1")
                    .set(CONTRACT.DELIVERY_POINT_ID, 1)
                    .set(CONTRACT.PARTY_ID, 1)
                    .set(CONTRACT.TARIFF_CODE, "VILLA")
                    .set(CONTRACT.CUSTOMER_CLASS, "HOUSEHOLD")
                    .set(CONTRACT.VALID_FROM, FIRST)
                    .execute();
        });
        assertThat(serials(searching("Storgatan 1", Streets.UNPROTECTED)))
                .doesNotContain("80000001")
                .hasSize(3);
        assertThat(serials(searching("Storgatan 1", Streets.ALL)))
                .contains("80000001")
                .hasSize(4);
    }

    @Test
    void pagesInTheOrderAskedFor() {
        MeterQuery latestFirst = new MeterQuery("", Show.ALL, Sort.LAST_READ_OUT, false, Streets.ALL);
        assertThat(lookup.find(NORRVIK, latestFirst, 0, 2))
                .extracting(MeterRow::serial)
                .containsExactly("80000001", "80000003");
        assertThat(lookup.find(NORRVIK, latestFirst, 2, 1))
                .extracting(MeterRow::serial)
                .containsExactly("80000002");
        for (Sort sort : Sort.values()) {
            MeterQuery all = new MeterQuery("", Show.ALL, sort, true, Streets.ALL);
            assertThat(lookup.find(NORRVIK, all, 0, 100)).as(sort.name()).hasSize(14);
        }
    }

    @Test
    void showsWhatIsStoredOfOneMeter() {
        MeterDetail detail = lookup.find(NORRVIK, "80000001", Streets.ALL).orElseThrow();

        assertThat(detail.meter().manufacturer()).isEqualTo("KAM");
        assertThat(detail.meter().gateway()).isEqualTo("NV-G01");
        assertThat(detail.installations()).hasSize(1);
        assertThat(detail.latestInstallation().orElseThrow().place())
                .isEqualTo(new MeterPlace("MP-NV-0001", MeterPlace.Kind.DELIVERY, "NV-0001", "Storgatan 1"));
        StoredReadOut latest = detail.latestReadOut().orElseThrow();
        assertThat(latest.readAt()).isEqualTo(START.plus(Duration.ofHours(27)));
        assertThat(latest.energyRegister()).isEqualByComparingTo("27");
        assertThat(latest.energyUnit()).isEqualTo(EnergyUnit.KWH);
        assertThat(latest.supplyTemperatureC()).isEqualByComparingTo("71.25");
        assertThat(latest.clock()).isEqualTo(StoredReadOut.Clock.METER);
        assertThat(detail.readOuts()).hasSize(28);
        assertThat(lookup.find(NORRVIK, "no such", Streets.ALL)).isEmpty();
    }

    @Test
    void showsTheDaysOfAMeterPoint() {
        assertThat(lookup.latestDay(NORRVIK, "MP-NV-0001")).hasValue(FIRST);
        List<PointDay> days = lookup.days(NORRVIK, "MP-NV-0001", FIRST, FIRST.plusDays(1));
        assertThat(days).extracting(PointDay::energyWh).containsExactly(24_000L, null);
        assertThat(days.get(1).hoursWh().subList(0, 5)).containsExactly(1000, 1000, 1000, null, null);
        assertThat(days.get(1).hourQuality()).startsWith("MMM--");
    }

    @Test
    void keepsTenantsApart() {
        assertThat(lookup.count(KALTIO, showing(Show.ALL))).isEqualTo(3);
        assertThat(lookup.counts(KALTIO)).isEqualTo(new MeterCounts(3, 0, 0, 0));
        assertThat(lookup.find(KALTIO, "80000003", Streets.ALL)).isEmpty();
        assertThat(lookup.find(KALTIO, "80000001", Streets.ALL).orElseThrow().readOuts())
                .isEmpty();
        assertThat(lookup.findAt(KALTIO, "NV-0012")).isEmpty();
        assertThat(lookup.findAt(NORRVIK, "NV-0012")).hasSize(1);
        assertThat(lookup.days(KALTIO, "MP-NV-0001", FIRST, FIRST.plusDays(1))).isEmpty();
        assertThat(lookup.latestDay(KALTIO, "MP-NV-0001")).isEmpty();
    }

    private MeterCondition conditionOf(String serial) {
        return lookup.find(NORRVIK, serial, Streets.ALL).orElseThrow().now().condition();
    }

    private List<String> serials(MeterQuery query) {
        return lookup.find(NORRVIK, query, 0, 100).stream()
                .map(MeterRow::serial)
                .toList();
    }

    private static MeterQuery showing(Show show) {
        return new MeterQuery("", show, Sort.SERIAL, true, Streets.ALL);
    }

    private static MeterQuery searching(String search, Streets streets) {
        return new MeterQuery(search, Show.ALL, Sort.SERIAL, true, streets);
    }

    /** One kWh an hour from the start on, received as it was read. */
    private void read(TenantId tenant, int home, int readOuts, long infoCode) {
        List<ReadOut> read = new ArrayList<>();
        for (int hour = 0; hour < readOuts; hour++) {
            Instant at = START.plus(Duration.ofHours(hour));
            read.add(ReadOut.of(TestTown.serial(home), at)
                    .readAt(at)
                    .heatEnergy(new RegisterValue(BigDecimal.valueOf(hour), EnergyUnit.KWH))
                    .supplyTemperatureCc(7125)
                    .infoCode(infoCode)
                    .build());
        }
        metering.intake().accept(tenant, read, POLL);
    }
}
