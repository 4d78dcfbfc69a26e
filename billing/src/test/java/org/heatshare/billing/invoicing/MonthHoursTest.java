package org.heatshare.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.MeteringDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthHoursTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @ParameterizedTest
    @CsvSource({"2026-10,LOCAL,745", "2026-03,LOCAL,743", "2026-10,STANDARD,744", "2026-02,LOCAL,672"})
    void aMonthHasTheHoursOfItsDays(String month, MeteringDay day, int hours) {
        assertThat(of(month, day).count()).isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource({"LOCAL,2026-10-25,576", "LOCAL,2026-10-26,601", "STANDARD,2026-10-26,600", "LOCAL,2026-11-01,745"})
    void aDayBeginsAfterThoseBeforeIt(MeteringDay day, LocalDate date, int hour) {
        assertThat(of("2026-10", day).firstOf(date)).isEqualTo(hour);
    }

    private static MonthHours of(String month, MeteringDay day) {
        LocalDate first = YearMonth.parse(month).atDay(1);
        return new MonthHours(new BillingPeriod(first, first.plusMonths(1)), new MeteringCalendar(ZONE, day));
    }
}
