package org.heatshare.billing.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.heatshare.billing.period.BillingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreeDayRuleTest {

    private static final DegreeDayRule BELOW_17 = new DegreeDayRule(new BigDecimal("17"), Map.of());
    private static final DegreeDayRule WITH_LIMITS = new DegreeDayRule(
            new BigDecimal("17"), Map.of(Month.APRIL, new BigDecimal("12"), Month.MAY, BigDecimal.TEN));
    private static final BillingPeriod OCTOBER = BillingPeriod.of(YearMonth.of(2026, 10));

    @ParameterizedTest
    @CsvSource({"-5, 22, 25", "1, 16, 19", "16.9, 0.1, 3.1", "17, 0, 3", "25, 0, 0"})
    void aDayCountsByWhatItIsBelowTheBase(BigDecimal meanC, BigDecimal below17, BigDecimal below20) {
        LocalDate day = LocalDate.parse("2026-01-15");
        assertThat(BELOW_17.of(day, meanC)).isEqualByComparingTo(below17);
        assertThat(new DegreeDayRule(new BigDecimal("20"), Map.of()).of(day, meanC))
                .isEqualByComparingTo(below20);
    }

    /** Härnösand's example of the limits that were used until 2015: in May 7 °C give 10 degree days, 11 °C none. */
    @ParameterizedTest
    @CsvSource({"2026-05-10, 7, 10", "2026-05-10, 11, 0", "2026-05-10, 10, 0", "2026-04-10, 11, 6", "2026-01-10, 11, 6"
    })
    void aDayThatReachesItsMonthsHeatingLimitCountsNothing(LocalDate day, BigDecimal meanC, BigDecimal degreeDays) {
        assertThat(WITH_LIMITS.of(day, meanC)).isEqualByComparingTo(degreeDays);
    }

    @Test
    void fewUnknownDaysStandAtTheMeanOfTheOthersAndManyLeaveTheMonthUnknown() {
        Map<LocalDate, BigDecimal> means = new HashMap<>();
        OCTOBER.from().datesUntil(OCTOBER.until()).forEach(day -> means.put(day, new BigDecimal("7")));
        assertThat(BELOW_17.sum(OCTOBER, means)).contains(new BigDecimal("310.0"));
        for (int day = 1; day <= 3; day++) {
            means.remove(OCTOBER.from().withDayOfMonth(day));
        }
        assertThat(BELOW_17.sum(OCTOBER, means)).contains(new BigDecimal("310.0"));
        means.remove(OCTOBER.lastDay());
        assertThat(BELOW_17.sum(OCTOBER, means)).isEmpty();
        assertThat(BELOW_17.sum(OCTOBER, Map.of())).isEmpty();
    }
}
