package org.heatshare.integration.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.EstimationMethod;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.RegisterValue;
import org.heatshare.integration.metering.TestTown;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.metering.WeatherSeries;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.heatshare.integration.metering.lookup.PointDay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A home that draws a kWh an hour, and three while its meter is silent; it was as cold as ever. */
@MariaDbTest
class EstimationIT {
    private static final Instant START = Instant.parse("2026-02-28T23:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final IntakeSource FILE = new IntakeSource(IntakeSource.Kind.FILE, "test");
    private static final String HOME = TestTown.point(1);
    private static final String ANNA = "anna-subject";

    private final TestTenants tenants;
    private final Metering metering;
    private final MeterLookup meters;
    private final WeatherSeries weather;
    private final Estimation estimation;

    EstimationIT(TestTenants tenants) {
        this.tenants = tenants;
        Clock clock = Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC);
        metering = new Metering(tenants.database(), tenants.registry(), clock);
        meters = new MeterLookup(tenants.database(), clock);
        weather = new WeatherSeries(tenants.database(), clock);
        estimation =
                new Estimation(tenants.database(), tenants.registry(), meters, weather, metering.estimates(), clock);
    }

    @BeforeEach
    void twoTowns() {
        tenants.clear();
        metering.registry().apply(NORRVIK, TestTown.of(1, START), "test");
        metering.registry().apply(KALTIO, TestTown.of(1, START), "test");
    }

    @AfterEach
    void close() {
        metering.close();
    }

    @Test
    void hoursBetweenReadingsSumToTheRegistersDifferenceInThatTownAlone() {
        cold();
        for (TenantId town : List.of(NORRVIK, KALTIO)) {
            readEvery(town, 0, 240, 0, 1);
            read(town, 300, 240 + 180);
        }
        EstimationResult result = estimation.estimate(NORRVIK, HOME, FIRST, FIRST.plusDays(11), "Gateway down", ANNA);
        assertThat(result).isEqualTo(new EstimationResult(48, 0, Map.of(EstimationMethod.ENERGY_SIGNATURE, 2)));
        PointDay day = day(NORRVIK, 10);
        assertThat(day.energyWh()).isEqualTo(72_000);
        assertThat(day.energyQuality()).isEqualTo('E');
        assertThat(day.hoursWh().subList(0, 24)).containsOnly(3_000);
        assertThat(day.hourQuality()).isEqualTo("E".repeat(24) + "-");
        assertThat(day(KALTIO, 10).hourQuality()).endsWith("-".repeat(23));
    }

    @Test
    void lateReadingHoldsAndTheRestSumsToIt() {
        cold();
        readEvery(NORRVIK, 0, 240, 0, 1);
        read(NORRVIK, 288, 240 + 144);
        estimation.estimate(NORRVIK, HOME, FIRST, FIRST.plusDays(11), "Gateway down", ANNA);
        read(NORRVIK, 252, 240 + 100);
        assertThat(day(NORRVIK, 10).hoursWh().subList(0, 12).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(100_000);
        assertThat(sum(10, 11)).isEqualTo(144_000);
        assertThat(day(NORRVIK, 10).version()).isEqualTo(2);
    }

    @Test
    void withoutLaterReadingItStandsForTheTimeBeing() {
        cold();
        readEvery(NORRVIK, 0, 270, 0, 1);
        EstimationResult result = estimation.estimate(NORRVIK, HOME, FIRST, FIRST.plusDays(13), "Gateway down", ANNA);
        assertThat(result.left()).isZero();
        PointDay day = day(NORRVIK, 12);
        assertThat(day.energyWh()).isEqualTo(24_000);
        assertThat(day.energyQuality()).isEqualTo('T');
        assertThat(day(NORRVIK, 11).hourQuality()).isEqualTo("M".repeat(6) + "T".repeat(18) + "-");
        read(NORRVIK, 312, 270 + 84);
        assertThat(day(NORRVIK, 12).energyQuality()).isEqualTo('E');
        assertThat(day(NORRVIK, 12).hoursWh().get(3)).isEqualTo(2_000);
        assertThat(day(NORRVIK, 13).hourQuality()).isEqualTo("T".repeat(24) + "-");
        readEvery(NORRVIK, 313, 336, 356, 2);
        assertThat(day(NORRVIK, 13).hourQuality()).isEqualTo("M".repeat(24) + "-");
        assertThat(day(NORRVIK, 13).version()).isGreaterThan(1);
    }

    @Test
    void recentGapsAreFilledInBulkAndReported() {
        cold();
        readEvery(NORRVIK, 0, 270, 0, 1);
        assertThat(estimation.recentGaps(NORRVIK))
                .containsExactly(
                        new PointGaps(HOME, TestTown.serial(1), FIRST.plusDays(11), FIRST.plusDays(13), 3, 66));
        assertThat(estimation.recentGaps(KALTIO)).isEmpty();
        int[] reports = new int[1];
        EstimationResult result = estimation.estimateRecent(
                NORRVIK, List.of(HOME), "Gateway down", ANNA, (done, total) -> reports[0] += total);
        assertThat(result.filled()).isEqualTo(66);
        assertThat(reports[0]).isEqualTo(1);
        assertThat(estimation.recentGaps(NORRVIK)).isEmpty();
    }

    @Test
    void refusesWithoutReasonAndUnknownPlaces() {
        readEvery(NORRVIK, 0, 240, 0, 1);
        read(NORRVIK, 288, 300);
        assertThatThrownBy(() -> estimation.estimate(NORRVIK, HOME, FIRST, FIRST.plusDays(13), " ", ANNA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> estimation.estimate(NORRVIK, "MP-NOWHERE", FIRST, FIRST, "Because", ANNA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MP-NOWHERE");
    }

    private void cold() {
        TreeMap<Instant, BigDecimal> hours = new TreeMap<>();
        IntStream.range(0, 30 * 24)
                .forEach(hour -> hours.put(START.plus(Duration.ofHours(hour)), new BigDecimal("-5.0")));
        weather.put(NORRVIK, "outdoor", "test", hours);
    }

    private long sum(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToLong(offset -> day(NORRVIK, offset).energyWh())
                .sum();
    }

    private PointDay day(TenantId town, int offset) {
        LocalDate day = FIRST.plusDays(offset);
        return meters.days(town, HOME, day, day).get(0);
    }

    /** A read-out an hour, from what the register says at the first of them on. */
    private void readEvery(TenantId town, int firstHour, int lastHour, long kwhAtFirst, int kwhAnHour) {
        take(
                town,
                IntStream.rangeClosed(firstHour, lastHour)
                        .mapToObj(hour -> readOut(hour, kwhAtFirst + (long) (hour - firstHour) * kwhAnHour))
                        .toList());
    }

    private void read(TenantId town, int hour, long kwh) {
        take(town, List.of(readOut(hour, kwh)));
    }

    private void take(TenantId town, List<ReadOut> readOuts) {
        assertThat(metering.intake().accept(town, readOuts, FILE).count(Verdict.Outcome.QUARANTINED))
                .isZero();
    }

    private static ReadOut readOut(int hour, long kwh) {
        Instant readAt = START.plus(Duration.ofHours(hour));
        return ReadOut.of(TestTown.serial(1), readAt)
                .readAt(readAt)
                .heatEnergy(new RegisterValue(BigDecimal.valueOf(kwh), EnergyUnit.KWH))
                .build();
    }
}
