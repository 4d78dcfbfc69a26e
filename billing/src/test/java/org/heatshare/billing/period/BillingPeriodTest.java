package org.heatshare.billing.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import org.heatshare.billing.money.Fraction;
import org.heatshare.billing.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillingPeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        2024-04-01, 2024-05-01, 30/366
        2023-04-01, 2023-05-01, 30/365
        2024-02-01, 2024-03-01, 29/366
        2023-01-01, 2024-01-01, 365/365
        2024-01-01, 2025-01-01, 366/366
        2024-02-29, 2024-03-01, 1/366
        """)
    void spreadsAYearByItsDays(LocalDate from, LocalDate until, String years) {
        assertThat(new BillingPeriod(from, until).yearsByDays()).hasToString(years);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2024-02-01, 2024-03-01, 1/12
        2024-01-01, 2025-01-01, 12/12
        2024-02-01, 2024-02-15, 14/348
        """)
    void spreadsAYearByItsMonths(LocalDate from, LocalDate until, String years) {
        assertThat(new BillingPeriod(from, until).yearsByMonths()).hasToString(years);
    }

    @Test
    void aYearsMonthsTogetherAreTheYear() {
        Fraction sum = Fraction.ZERO;
        for (int month = 1; month <= 12; month++) {
            sum = sum.plus(BillingPeriod.of(YearMonth.of(2024, month)).yearsByDays());
        }
        assertThat(sum).isEqualTo(new Fraction(366, 366));
    }

    @Test
    void piecesCoverEveryDayOnce() {
        Cases.forAll(random -> {
            BillingPeriod period = periodOf(random);
            LocalDate cut = period.from().plusDays(random.nextInt(-5, 400));
            List<BillingPeriod> pieces = period.cutAt(List.of(cut, cut.plusDays(1)));
            assertThat(pieces.stream().mapToInt(BillingPeriod::days).sum()).isEqualTo(period.days());
            assertThat(pieces.get(0).from()).isEqualTo(period.from());
            assertThat(pieces.get(pieces.size() - 1).until()).isEqualTo(period.until());
            assertThat(period.byMonth().stream().mapToInt(BillingPeriod::days).sum())
                    .isEqualTo(period.days());
        });
    }

    @Test
    void refusesToEndBeforeItBegins() {
        LocalDate day = LocalDate.parse("2026-01-01");
        assertThatThrownBy(() -> new BillingPeriod(day, day)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BillingPeriod periodOf(SplittableRandom random) {
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3_000));
        return new BillingPeriod(from, from.plusDays(1 + Cases.upTo(random, 800)));
    }
}
