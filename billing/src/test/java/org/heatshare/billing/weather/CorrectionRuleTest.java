package org.heatshare.billing.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.heatshare.billing.customer.SuppliedPoint.Kind;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.testing.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionRuleTest {

    private static final BillingPeriod YEAR =
            new BillingPeriod(LocalDate.parse("2025-11-01"), LocalDate.parse("2026-11-01"));
    private static final CorrectionRule HARNOSAND =
            CorrectionRuleDocument.read(JsonFields.parse(Documents.WEATHER_CORRECTION));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Älvsbyn Energi's example: 4 MWh, a quarter hot water, 1104 degree days where 967 are normal
            SHARE_OF_USE    | 0.25 | 1104 | 967  | 3628
            # the same by KTC's formula: V = 967 x 0.25 / 0.75 = 322.3; 4 x 1289.3 / 1426.3
            SHARE_OF_NORMAL | 0.25 | 1104 | 967  | 3616
            # without hot water both are E x N / D
            SHARE_OF_USE    | 0    | 1104 | 967  | 3504
            SHARE_OF_NORMAL | 0    | 1104 | 967  | 3504
            # weather that is normal changes nothing
            SHARE_OF_USE    | 0.25 | 967  | 967  | 4000
            SHARE_OF_NORMAL | 0.25 | 967  | 967  | 4000
            """)
    void methodsGiveWhatIsPublished(
            CorrectionMethod method, BigDecimal hotWater, BigDecimal degreeDays, BigDecimal normal, long kwh) {
        BigDecimal factor = method.factor(hotWater, degreeDays, normal);
        assertThat(Math.round(4000 * factor.doubleValue())).isEqualTo(kwh);
    }

    @Test
    void aYearIsCorrectedByItsShareOfHotWater() {
        // N = 4605; V = 4605 x 0.2 / 0.8 = 1151.25; 20 MWh x 5756.25 / (4150 + 1151.25)
        CorrectedEnergy year = HARNOSAND
                .correct(Kind.HOUSE, YEAR, new BigDecimal("4150.0"), 20_000_000)
                .orElseThrow();
        assertThat(year.correctedWh()).isEqualTo(21_716_576);
        assertThat(year.hotWaterPercent()).isEqualByComparingTo("20");
        assertThat(year.normalDegreeDays()).isEqualByComparingTo("4605");
        assertThat(year.method()).isEqualTo(CorrectionMethod.SHARE_OF_NORMAL);
    }

    @ParameterizedTest
    @CsvSource({"2026-01, 12.27", "2026-06, 42.09", "2026-10, 20.55"})
    void aMonthNeedsAsMuchHotWaterAsAnyOther(YearMonth month, BigDecimal percent) {
        // 1151.25 / 12 = 95.94 degree days' worth; January 95.94 / (95.94 + 686)
        assertThat(HARNOSAND.correct(Kind.HOUSE, BillingPeriod.of(month), new BigDecimal("300"), 1_000_000))
                .get()
                .extracting(CorrectedEnergy::hotWaterPercent)
                .isEqualTo(percent);
    }

    @Test
    void aMonthInWhichNextToNothingWasHeatedIsLeftAsItIs() {
        BillingPeriod july = BillingPeriod.of(YearMonth.of(2026, 7));
        assertThat(HARNOSAND.correct(Kind.FLAT, july, new BigDecimal("30.9"), 100_000))
                .isEmpty();
        assertThat(HARNOSAND.correct(Kind.FLAT, july, new BigDecimal("31.0"), 100_000))
                .isPresent();
    }

    /** Whatever the weather: colder than normal corrects down, milder up, and never by more than the weather differs. */
    @ParameterizedTest
    @EnumSource(CorrectionMethod.class)
    void correctsTowardsNormalAndNeverBeyondTheWeather(CorrectionMethod method) {
        Random random = new Random(133);
        for (int i = 0; i < 10_000; i++) {
            BigDecimal hotWater = BigDecimal.valueOf(random.nextInt(91), 2);
            BigDecimal degreeDays = BigDecimal.valueOf(10 + random.nextInt(60_000), 1);
            BigDecimal normal = BigDecimal.valueOf(10 + random.nextInt(60_000), 1);
            double factor = method.factor(hotWater, degreeDays, normal).doubleValue();
            double weather = normal.doubleValue() / degreeDays.doubleValue();
            assertThat(factor)
                    .as("%s, %s, %s", hotWater, degreeDays, normal)
                    .isBetween(Math.min(1, weather) - 1e-9, Math.max(1, weather) + 1e-9);
        }
    }

    @Test
    void bothYearsAreComparedInNormalWeather() {
        BillingPeriod october = BillingPeriod.of(YearMonth.of(2026, 10));
        ComparedWeather weather = new ComparedWeather(
                HARNOSAND,
                october,
                BillingPeriod.of(YearMonth.of(2025, 10)),
                new BigDecimal("445.2"),
                new BigDecimal("371.0"));
        // (371 + 95.96) / (445.2 + 95.96) = 0.86289
        WeatherComparison comparison =
                weather.compare(Kind.HOUSE, 1_700_000, 1_600_000).orElseThrow();
        assertThat(comparison.now().correctedWh()).isCloseTo(1_466_910, Offset.offset(50L));
        assertThat(comparison.yearBefore().correctedWh()).isEqualTo(1_600_000);
        assertThat(comparison.change()).isEqualByComparingTo("-0.0832");
        assertThat(comparison.colder()).isEqualByComparingTo("0.2");
    }

    @Test
    void aKindOfPlaceWithoutHotWaterFollowsTheWeatherAlone() {
        CorrectionRule rule = new CorrectionRule(
                CorrectionMethod.SHARE_OF_USE, HARNOSAND.degreeDays(), HARNOSAND.normalYear(), Map.of());
        assertThat(rule.correct(Kind.PREMISES, YEAR, new BigDecimal("9210"), 1_000_000))
                .get()
                .extracting(CorrectedEnergy::correctedWh)
                .isEqualTo(500_000L);
    }
}
