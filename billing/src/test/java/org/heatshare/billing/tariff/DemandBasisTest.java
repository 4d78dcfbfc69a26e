package org.heatshare.billing.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatshare.billing.money.Fraction;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.db.quantity.Energy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandBasisTest {

    /** A Thursday. */
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-02, -5,   true
            2026-01-02, -4.9, false
            2026-01-02, ,     false
            2026-01-03, -5,   false
            2026-03-06, -5,   false
            2026-02-06, -9,   true
            """)
    void aDayCountsInItsMonthsOnItsWeekdaysAndAtOrBelowItsTemperature(
            LocalDate day, BigDecimal outdoorC, boolean counts) {
        DayFilter winterFridays = new DayFilter(
                Set.of(Month.JANUARY, Month.FEBRUARY), Set.of(DayOfWeek.FRIDAY), Optional.of(new BigDecimal("-5")));
        assertThat(winterFridays.admits(day, Optional.ofNullable(outdoorC))).isEqualTo(counts);
        assertThat(DayFilter.ALL.admits(day, Optional.empty())).isTrue();
    }

    @Test
    void eachConditionStandsAlone() {
        Optional<BigDecimal> mild = Optional.of(BigDecimal.TEN);
        DayFilter january = new DayFilter(Set.of(Month.JANUARY), Set.of(), Optional.empty());
        assertThat(january.admits(FIRST, mild)).isTrue();
        assertThat(january.admits(FIRST.plusMonths(1), mild)).isFalse();
        DayFilter fridays = new DayFilter(Set.of(), Set.of(DayOfWeek.FRIDAY), Optional.empty());
        assertThat(fridays.admits(FIRST.plusDays(1), mild)).isTrue();
        assertThat(fridays.admits(FIRST, mild)).isFalse();
    }

    @Test
    void hourlyMeansAreTheHighestHoursOfTheDaysThatCount() {
        DayFilter fridays = new DayFilter(Set.of(), Set.of(DayOfWeek.FRIDAY), Optional.empty());
        HighestMeans basis = new HighestMeans(3, HighestMeans.Resolution.HOUR, 12, fridays);
        List<HeatDay> window = List.of(
                day(0, "0", 9_000, 9_000, 9_000), day(1, "0", 1_000, 5_000, 4_000), day(8, "0", 4_335, 2_000, 0));

        assertThat(basis.basis(window).quantity()).isEqualTo(new BigDecimal("4.45"));
        assertThat(basis.basis(window.subList(0, 1)).quantity()).isEqualTo(new BigDecimal("0.00"));
        assertThat(basis.unit()).isEqualTo(DemandUnit.KW);
    }

    @Test
    void dailyMeansLeaveOutTheDaysThatDoNotCount() {
        DayFilter cold = new DayFilter(Set.of(), Set.of(), Optional.of(BigDecimal.ZERO));
        HighestMeans basis = new HighestMeans(1, HighestMeans.Resolution.DAY, 12, cold);
        List<HeatDay> window = List.of(steady(0, "1", 9_000), steady(1, "0", 3_000));

        assertThat(basis.basis(window).quantity()).isEqualByComparingTo("3");
        assertThat(basis.determinant()).isEqualTo(Determinant.HOURS_AND_WEATHER);
        assertThat(new HighestMeans(1, HighestMeans.Resolution.DAY, 12, DayFilter.ALL).determinant())
                .isEqualTo(Determinant.HIGHEST_DAILY_MEANS);
    }

    @Test
    void aSignatureFollowsTheLineThroughTheDays() {
        // 10 kW at 0 °C and half a kW more for each degree below: 18 kW at -16 °C.
        List<HeatDay> window = new ArrayList<>();
        for (int t = -8; t <= 8; t++) {
            window.add(steady(t + 8, Integer.toString(t), 10_000 - 500 * t));
        }
        EnergySignature at16 = new EnergySignature(new BigDecimal("-16"), DayFilter.ALL);
        assertThat(at16.basis(window).quantity()).isEqualTo(new BigDecimal("18.00"));
        window.add(new HeatDay(FIRST.plusDays(20), Collections.nCopies(24, new Energy(99_000)), Optional.empty()));
        assertThat(at16.basis(window).quantity()).isEqualTo(new BigDecimal("18.00"));
        DayFilter cold = new DayFilter(Set.of(), Set.of(), Optional.of(new BigDecimal("-8")));
        assertThat(new EnergySignature(new BigDecimal("-16"), cold)
                        .basis(window)
                        .quantity())
                .as("one day shows no slope: its mean")
                .isEqualTo(new BigDecimal("14.00"));
        assertThat(at16.basis(List.of()).quantity()).isEqualTo(new BigDecimal("0.00"));
        assertThat(new EnergySignature(new BigDecimal("40"), DayFilter.ALL)
                        .basis(window)
                        .quantity())
                .as("never negative")
                .isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void aLineIsOfItsComponentByItsCodeOrByWhatStandsBeforeADot() {
        assertThat(line("spot").isOf("spot")).isTrue();
        assertThat(line("spot.index").isOf("spot")).isTrue();
        assertThat(line("spotless").isOf("spot")).isFalse();
        assertThat(line("other").isOf("spot")).isFalse();
    }

    private static ChargeLine line(String code) {
        return new ChargeLine(
                ComponentKind.ENERGY,
                code,
                new BillingPeriod(FIRST, FIRST.plusDays(1)),
                BigDecimal.ONE,
                "MWh",
                BigDecimal.ONE,
                BigDecimal.ZERO,
                Fraction.ONE,
                List.of(),
                Money.zero(Currency.getInstance("SEK")),
                BigDecimal.TEN);
    }

    private static HeatDay steady(int plus, String outdoorC, long wh) {
        return new HeatDay(
                FIRST.plusDays(plus), Collections.nCopies(24, new Energy(wh)), Optional.of(new BigDecimal(outdoorC)));
    }

    private static HeatDay day(int plus, String outdoorC, long... wh) {
        List<Energy> hours = new ArrayList<>();
        for (long one : wh) {
            hours.add(new Energy(one));
        }
        return new HeatDay(FIRST.plusDays(plus), hours, Optional.of(new BigDecimal(outdoorC)));
    }
}
