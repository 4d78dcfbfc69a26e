package org.heatshare.integration.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.estimation.Estimation;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.RegisterValue;
import org.heatshare.integration.metering.TestTown;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.metering.WeatherSeries;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.heatshare.integration.validation.FindingQuery.Show;
import org.heatshare.integration.validation.FindingQuery.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two homes and a site that draw 1, 1 and 3 kWh an hour; the second home is silent for some hours. */
@MariaDbTest
class ValidationIT {
    private static final Instant START = Instant.parse("2026-02-28T23:00:00Z");
    private static final IntakeSource FILE = new IntakeSource(IntakeSource.Kind.FILE, "test");
    private static final String ANNA = "anna-subject";

    private final TestTenants tenants;
    private final Metering metering;
    private final Validation validation;
    private final Findings findings;
    private final ThresholdSettings thresholds;
    private final Estimation estimation;

    ValidationIT(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), at("2026-03-05T12:00:00Z"));
        Clock later = at("2026-03-05T12:10:00Z");
        WeatherSeries weather = new WeatherSeries(tenants.database(), later);
        validation = new Validation(tenants.database(), tenants.registry(), weather, later);
        findings = new Findings(tenants.database(), later);
        thresholds = new ThresholdSettings(tenants.database(), later);
        MeterLookup meters = new MeterLookup(tenants.database(), later);
        estimation =
                new Estimation(tenants.database(), tenants.registry(), meters, weather, metering.estimates(), later);
    }

    @BeforeEach
    void twoTowns() {
        tenants.clear();
        metering.registry().apply(NORRVIK, TestTown.of(2, START), "test");
        metering.registry().apply(KALTIO, TestTown.of(2, START), "test");
        take(TestTown.serial(1), 0, 96, 1);
        take(TestTown.SITE_SERIAL, 0, 96, 3);
        take(TestTown.serial(2), 0, 24, 1);
        take(TestTown.serial(2), 54, 96, 1);
        look();
    }

    @AfterEach
    void close() {
        metering.close();
    }

    @Test
    void neighbouringDaysAreOneFindingOfThatTenantAlone() {
        assertThat(open()).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(Check.HOURS_MISSING);
            assertThat(finding.code()).isEqualTo(TestTown.point(2));
            assertThat(finding.meterSerial()).isEqualTo(TestTown.serial(2));
            assertThat(finding.firstDay()).isEqualTo(LocalDate.parse("2026-03-02"));
            assertThat(finding.lastDay()).isEqualTo(LocalDate.parse("2026-03-03"));
            assertThat(finding.days()).isEqualTo(2);
            assertThat(finding.measured()).isEqualByComparingTo("6");
        });
        assertThat(findings.openAt(NORRVIK, TestTown.point(2))).isEqualTo(open());
        assertThat(findings.openAt(NORRVIK, TestTown.point(1))).isEmpty();
        assertThat(findings.count(KALTIO, query(Show.OPEN, ""))).isZero();
    }

    @Test
    void readOutsThatArriveLateResolveIt() {
        take(TestTown.serial(2), 25, 53, 1);
        look();
        assertThat(open()).isEmpty();
        assertThat(findings.counts(NORRVIK, ANNA)).isEqualTo(new FindingCounts(0, 0, 0, 0, 0, 0));
    }

    @Test
    void estimatedHoursAreNotOwedByAMeterThatIsReadOnceADay() {
        metering.registry().apply(NORRVIK, TestTown.of(3, START), "test");
        IntStream.rangeClosed(0, 4).forEach(day -> take(TestTown.serial(3), 24 * day, 24 * day, 1));
        LocalDate first = LocalDate.parse("2026-03-01");
        assertThat(estimation
                        .estimate(NORRVIK, TestTown.point(3), first, first.plusDays(1), "Hours for the report", ANNA)
                        .filled())
                .isEqualTo(48);
        look();
        assertThat(findings.openAt(NORRVIK, TestTown.point(3))).isEmpty();
    }

    @Test
    void searchFindsSerialAndPlace() {
        assertThat(findings.count(NORRVIK, query(Show.OPEN, TestTown.serial(2))))
                .isEqualTo(1);
        assertThat(findings.count(NORRVIK, query(Show.MEDIUM, "NV-0002"))).isEqualTo(1);
        assertThat(findings.count(NORRVIK, query(Show.HIGH, ""))).isZero();
        assertThat(findings.count(NORRVIK, query(Show.OPEN, "80000001"))).isZero();
    }

    @Test
    void whoTakesItOwnsIt() {
        findings.take(NORRVIK, open().get(0).id(), ANNA, "Anna");
        assertThat(findings.find(NORRVIK, query(Show.MINE, ""), 0, 10))
                .extracting(Finding::ownerName)
                .containsExactly("Anna");
        assertThat(findings.counts(NORRVIK, ANNA)).isEqualTo(new FindingCounts(0, 1, 0, 1, 0, 0));
    }

    @Test
    void dismissedDaysAreNotFoundAgain() {
        long id = open().get(0).id();
        assertThatThrownBy(() -> findings.dismiss(NORRVIK, id, ANNA, " ")).isInstanceOf(IllegalArgumentException.class);
        findings.dismiss(NORRVIK, id, ANNA, "The meter was being repaired");
        take(TestTown.serial(2), 25, 26, 1);
        look();
        assertThat(open()).isEmpty();
        assertThat(findings.count(NORRVIK, query(Show.DISMISSED, ""))).isEqualTo(1);
        assertThatThrownBy(() -> findings.take(NORRVIK, id, ANNA, "Anna")).isInstanceOf(FindingSettledException.class);
        assertThatThrownBy(() -> findings.dismiss(KALTIO, id, ANNA, "of another town"))
                .isInstanceOf(FindingSettledException.class);
    }

    @Test
    void limitsOfAModelHoldForItsMetersAlone() {
        thresholds.set(NORRVIK, Threshold.HOURS_MISSING_MAX, "MULTICAL 403", new BigDecimal("24"), ANNA, "Anna");
        take(TestTown.serial(2), 25, 26, 1);
        take(TestTown.serial(2), 52, 53, 1);
        look();
        assertThat(open()).isEmpty();
    }

    @Test
    void networkThatDeliversMoreThanItsSourcesGiveIsFound() {
        thresholds.set(NORRVIK, Threshold.NETWORK_LOSS_MAX_PERCENT, null, new BigDecimal("30"), ANNA, "Anna");
        take(TestTown.serial(2), 25, 53, 1);
        look();
        assertThat(open()).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo(Finding.Subject.NETWORK);
            assertThat(finding.code()).isEqualTo(TestTown.NETWORK);
            assertThat(finding.measured()).isEqualByComparingTo("33.3");
        });
    }

    @Test
    void hoursInWhichHeatGoesAstrayAreFoundThoughTheDayIsInBalance() {
        take(KALTIO, TestTown.serial(1), 0, 48, hour -> hour);
        take(KALTIO, TestTown.serial(2), 0, 48, hour -> hour);
        take(KALTIO, TestTown.SITE_SERIAL, 0, 48, ValidationIT::threeHoursAstray);
        look(KALTIO);
        assertThat(ofNetwork(KALTIO)).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(Check.NETWORK_BALANCE_BY_HOUR);
            assertThat(finding.firstDay()).isEqualTo(LocalDate.parse("2026-03-02"));
            assertThat(finding.measured()).isEqualByComparingTo("3");
            assertThat(finding.allowed()).isEqualByComparingTo("2");
        });
        assertThat(ofNetwork(NORRVIK)).isEmpty();
    }

    @Test
    void aSilentHomeIsNoLeakAndStandsAtTheMeanOfTheOthersWhereSoManyMayBeSilent() {
        take(KALTIO, TestTown.serial(1), 0, 48, hour -> hour);
        take(KALTIO, TestTown.SITE_SERIAL, 0, 48, ValidationIT::threeHoursAstray);
        look(KALTIO);
        assertThat(ofNetwork(KALTIO)).isEmpty();

        thresholds.set(KALTIO, Threshold.NETWORK_HOMES_KNOWN_MIN_PERCENT, null, new BigDecimal("50"), ANNA, "Anna");
        take(KALTIO, TestTown.serial(2), 24, 25, hour -> hour);
        look(KALTIO);
        assertThat(ofNetwork(KALTIO))
                .singleElement()
                .satisfies(finding -> assertThat(finding.measured()).isEqualByComparingTo("3"));
    }

    private List<Finding> ofNetwork(TenantId tenant) {
        return open(tenant).stream()
                .filter(finding -> finding.subject() == Finding.Subject.NETWORK)
                .toList();
    }

    /** What two homes of 1 kWh an hour take, and 7 kWh more in each of three hours of the second day. */
    private static int threeHoursAstray(int hour) {
        return 2 * hour + 7 * Math.max(0, Math.min(hour - 30, 3));
    }

    private List<Finding> open() {
        return open(NORRVIK);
    }

    private List<Finding> open(TenantId tenant) {
        return findings.find(tenant, query(Show.OPEN, ""), 0, 10);
    }

    private static FindingQuery query(Show show, String search) {
        return new FindingQuery(search, show, Sort.SEVERITY, true, ANNA);
    }

    private void look() {
        look(NORRVIK);
    }

    private void look(TenantId tenant) {
        metering.networkDays().bringUpToDate(tenant);
        validation.bringUpToDate(tenant);
    }

    private void take(String serial, int firstHour, int lastHour, int kwh) {
        take(NORRVIK, serial, firstHour, lastHour, hour -> hour * kwh);
    }

    private void take(TenantId tenant, String serial, int firstHour, int lastHour, IntUnaryOperator registerKwh) {
        List<ReadOut> readOuts = IntStream.rangeClosed(firstHour, lastHour)
                .mapToObj(hour -> {
                    Instant readAt = START.plusSeconds(hour * 3600L);
                    return ReadOut.of(serial, readAt)
                            .readAt(readAt)
                            .heatEnergy(
                                    new RegisterValue(BigDecimal.valueOf(registerKwh.applyAsInt(hour)), EnergyUnit.KWH))
                            .build();
                })
                .toList();
        assertThat(metering.intake().accept(tenant, readOuts, FILE).count(Verdict.Outcome.QUARANTINED))
                .isZero();
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
