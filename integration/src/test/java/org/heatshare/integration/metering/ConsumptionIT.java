package org.heatshare.integration.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two homes that draw 1 and 2 kWh an hour from the middle of February 2025 to 10 March 2026, fed by a miner site. */
@MariaDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsumptionIT {
    private static final Instant START = Instant.parse("2025-02-14T23:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-10T11:20:00Z");
    private static final IntakeSource FILE = new IntakeSource(IntakeSource.Kind.FILE, "test");

    private final Metering metering;
    private final TestTenants tenants;
    private int home1;

    ConsumptionIT(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeAll
    void aYear() {
        tenants.clear();
        metering.registry().apply(TestTenants.NORRVIK, TestTown.of(2, START), "test");
        metering.registry().apply(TestTenants.KALTIO, TestTown.of(2, START), "test");
        List<ReadOut> readOuts = new ArrayList<>();
        for (int hour = 0; !at(hour).isAfter(NOW); hour++) {
            readOuts.add(readOut(TestTown.serial(1), hour, hour));
            readOuts.add(readOut(TestTown.serial(2), hour, hour * 2L));
            readOuts.add(readOut(TestTown.SITE_SERIAL, hour, hour * 4L));
        }
        metering.intake().accept(TestTenants.NORRVIK, readOuts, FILE);
        assertThat(metering.networkDays().bringUpToDate(TestTenants.NORRVIK)).isGreaterThan(380);
        home1 = metering.consumption()
                .findDeliveryPointId(TestTenants.NORRVIK, TestTown.place(1))
                .orElseThrow();
    }

    @AfterAll
    void close() {
        metering.close();
    }

    @Test
    void hoursOfADayBesideLastYears() {
        List<ConsumptionInterval> hours =
                metering.consumption().hours(TestTenants.NORRVIK, home1, LocalDate.parse("2026-03-09"), DaySpan.all());
        assertThat(hours).hasSize(24).allSatisfy(hour -> {
            assertThat(hour.energyWh()).isEqualTo(1_000);
            assertThat(hour.lastYearWh()).isEqualTo(1_000);
            assertThat(hour.quality()).isEqualTo('M');
        });
    }

    @Test
    void daysMonthsAndYearsAreSumsOfDays() {
        Consumption consumption = metering.consumption();
        List<ConsumptionInterval> days =
                consumption.days(TestTenants.NORRVIK, home1, YearMonth.parse("2026-02"), DaySpan.all());
        assertThat(days).hasSize(28).allMatch(day -> day.energyWh() == 24_000 && day.complete());
        List<ConsumptionInterval> months = consumption.months(TestTenants.NORRVIK, home1, Year.of(2025), DaySpan.all());
        assertThat(months).hasSize(12);
        assertThat(months.get(0).energyWh()).isNull();
        assertThat(months.get(1).complete()).isFalse();
        assertThat(months.get(4).energyWh()).isEqualTo(31 * 24_000L);
        List<ConsumptionInterval> years = consumption.years(TestTenants.NORRVIK, home1, DaySpan.all());
        assertThat(years).extracting(year -> year.firstDay().getYear()).containsExactly(2025, 2026);
    }

    @Test
    void whatMayNotBeSeenIsUnknown() {
        DaySpan visible = new DaySpan(LocalDate.parse("2026-02-10"), LocalDate.parse("2026-02-20"));
        List<ConsumptionInterval> days =
                metering.consumption().days(TestTenants.NORRVIK, home1, YearMonth.parse("2026-02"), visible);
        assertThat(days.stream().filter(day -> day.energyWh() != null)).hasSize(10);
        assertThat(days).allMatch(day -> day.lastYearWh() == null);
        assertThat(metering.consumption().hours(TestTenants.NORRVIK, home1, LocalDate.parse("2026-02-20"), visible))
                .allMatch(hour -> hour.energyWh() == null);
    }

    @Test
    void monthSoFarIsForetoldFromTheYearBefore() {
        MonthSoFar month = metering.consumption().monthSoFar(TestTenants.NORRVIK, home1, DaySpan.all());
        assertThat(month)
                .isEqualTo(new MonthSoFar(
                        YearMonth.parse("2026-03"),
                        9 * 24_000L + 12_000,
                        9,
                        9 * 24_000L,
                        31 * 24_000L,
                        31 * 24_000L,
                        MonthSoFar.ForecastMethod.LAST_YEAR_SCALED));
    }

    @Test
    void networkDemandStandsAgainstItsSources() {
        NetworkHeat heat = metering.networkHeat();
        List<NetworkInterval> hours = heat.lastHours(TestTenants.NORRVIK, TestTown.NETWORK);
        assertThat(hours).hasSize(24);
        assertThat(hours.get(23).end()).isEqualTo(Instant.parse("2026-03-10T11:00:00Z"));
        assertThat(hours).allSatisfy(hour -> {
            assertThat(hour.demandWh()).isEqualTo(3_000);
            assertThat(hour.sourcesWh()).containsOnlyKeys(TestTown.SITE).containsEntry(TestTown.SITE, 4_000L);
        });
        assertThat(heat.lastFullHour(TestTenants.NORRVIK, TestTown.NETWORK)).contains(hours.get(23));
        List<NetworkInterval> days = heat.lastDays(TestTenants.NORRVIK, TestTown.NETWORK);
        assertThat(days).hasSize(30).allMatch(day -> day.demandWh() == 72_000 && day.suppliedWh() == 96_000);
        List<NetworkInterval> months = heat.lastMonths(TestTenants.NORRVIK, TestTown.NETWORK);
        assertThat(months).hasSize(13);
        assertThat(months.get(11).demandWh()).isEqualTo(28 * 72_000L);
        assertThat(months.get(12).demandWh()).isEqualTo(9 * 72_000L + 36_000);
    }

    @Test
    void supplyTemperatureIsHeldAgainstWhatIsRequired() {
        Instant from = Instant.parse("2026-03-09T11:00:00Z");
        SupplyKept kept = metering.networkHeat().supplyKept(TestTenants.NORRVIK, TestTown.SITE, from);

        assertThat(kept.requiredC()).isEqualByComparingTo("68");
        assertThat(kept.readOuts()).isPositive();
        assertThat(kept.share()).hasValue(1);
        assertThat(metering.networkHeat()
                        .supplyKept(TestTenants.KALTIO, TestTown.SITE, from)
                        .share())
                .isEmpty();
    }

    @Test
    void figuresCountHomesAndSilentMeters() {
        NetworkFigures figures = metering.networkHeat().figures(TestTenants.NORRVIK, TestTown.NETWORK);
        assertThat(figures).isEqualTo(new NetworkFigures(2, 2, 3, 0, 0, 0));
        assertThat(metering.networkHeat().figures(TestTenants.KALTIO, TestTown.NETWORK))
                .isEqualTo(new NetworkFigures(2, 2, 3, 0, 0, 0));
        SourceNow site = metering.networkHeat().sourcesNow(TestTenants.NORRVIK, TestTown.NETWORK).stream()
                .filter(source -> source.source().code().equals(TestTown.SITE))
                .findFirst()
                .orElseThrow();
        assertThat(site.supplyTemperatureCc()).isEqualTo(7_512);
        assertThat(site.readAt()).isEqualTo(Instant.parse("2026-03-10T11:00:00Z"));
    }

    @Test
    void theOverviewCountsAsSilentWhatTheListOfMetersShows() {
        Clock later = Clock.fixed(NOW.plus(Duration.ofHours(3)), ZoneOffset.UTC);
        MeterLookup list = new MeterLookup(tenants.database(), later);
        try (Metering overview = new Metering(tenants.database(), tenants.registry(), later)) {
            assertThat(overview.networkHeat().figures(TestTenants.NORRVIK, TestTown.NETWORK))
                    .isEqualTo(new NetworkFigures(2, 2, 3, 3, 0, 0));
            assertThat(overview.networkHeat().figures(TestTenants.KALTIO, TestTown.NETWORK))
                    .isEqualTo(new NetworkFigures(2, 2, 3, 0, 0, 0));
        }
        assertThat(list.counts(TestTenants.NORRVIK).silent()).isEqualTo(3);
        assertThat(list.counts(TestTenants.KALTIO).silent()).isZero();
    }

    @Test
    void avoidedCarbonDioxideIsThatOfTheOtherPlantsFuel() {
        RegistryEntries boiler = new RegistryEntries(
                List.of(),
                List.of(new HeatSource(
                        "NV-B1",
                        TestTown.NETWORK,
                        HeatSource.Kind.BOILER,
                        "Panna",
                        null,
                        5_000_000,
                        LocalDate.parse("2000-01-01"),
                        "oil",
                        null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        metering.registry().apply(TestTenants.NORRVIK, boiler, "test");
        NetworkHeat heat = metering.networkHeat();
        List<NetworkInterval> february = heat.days(
                TestTenants.NORRVIK, TestTown.NETWORK, LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-01"));
        Co2Avoided avoided = heat.co2Avoided(TestTenants.NORRVIK, TestTown.NETWORK, february);
        assertThat(avoided.minerHeatWh()).isEqualTo(28 * 96_000L);
        assertThat(avoided.kgPerMwh()).isEqualByComparingTo("296.4");
        assertThat(avoided.kg()).isEqualTo(797);
        assertThat(avoided.factors()).extracting(EmissionFactor::fuel).containsExactly("oil");
        assertThat(heat.co2Avoided(TestTenants.NORRVIK, TestTown.NETWORK, february.subList(0, 1))
                        .minerHeatWh())
                .isEqualTo(96_000L);
    }

    private static ReadOut readOut(String serial, int hour, long kilowattHours) {
        return ReadOut.of(serial, NOW)
                .readAt(at(hour))
                .heatEnergy(new RegisterValue(BigDecimal.valueOf(kilowattHours), EnergyUnit.KWH))
                .volumeL(kilowattHours * 20)
                .supplyTemperatureCc(7_512)
                .build();
    }

    private static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }
}
