package org.heatshare.db.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeteringCalendarTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final MeteringCalendar LOCAL = new MeteringCalendar(STOCKHOLM, MeteringDay.LOCAL);
    private static final MeteringCalendar STANDARD = new MeteringCalendar(STOCKHOLM, MeteringDay.STANDARD);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-01-15, 24, 2026-01-14T23:00:00Z
                    2026-03-28, 24, 2026-03-27T23:00:00Z
                    2026-03-29, 23, 2026-03-28T23:00:00Z
                    2026-03-30, 24, 2026-03-29T22:00:00Z
                    2026-10-24, 24, 2026-10-23T22:00:00Z
                    2026-10-25, 25, 2026-10-24T22:00:00Z
                    2026-10-26, 24, 2026-10-25T23:00:00Z
                    2024-02-29, 24, 2024-02-28T23:00:00Z
                    """)
    void localDayFollowsTheWallClock(LocalDate day, int hours, Instant start) {
        assertThat(LOCAL.startOf(day)).isEqualTo(start);
        assertThat(LOCAL.hoursIn(day)).isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-01-15, 2026-01-14T23:00:00Z
                    2026-03-29, 2026-03-28T23:00:00Z
                    2026-07-01, 2026-06-30T23:00:00Z
                    2026-10-25, 2026-10-24T23:00:00Z
                    """)
    void standardDayHas24HoursAllYear(LocalDate day, Instant start) {
        assertThat(STANDARD.startOf(day)).isEqualTo(start);
        assertThat(STANDARD.hoursIn(day)).isEqualTo(24);
    }

    @Test
    void givesTheDoubledHourOfAutumnTwoNumbers() {
        assertThat(LOCAL.hourIndex(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo(2);
        assertThat(LOCAL.hourIndex(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo(3);
        assertThat(LOCAL.hourIndex(Instant.parse("2026-10-25T22:59:59Z"))).isEqualTo(24);
    }

    @Test
    void endsTheSpringDayAtHour22() {
        assertThat(LOCAL.hourIndex(Instant.parse("2026-03-29T21:59:59.999Z"))).isEqualTo(22);
        assertThat(LOCAL.dayOf(Instant.parse("2026-03-29T22:00:00Z"))).isEqualTo("2026-03-30");
    }

    @Test
    void putsASummerMidnightOfTheWallClockIntoTheStandardDayBefore() {
        Instant localMidnight = Instant.parse("2026-06-30T22:00:00Z");

        assertThat(LOCAL.dayOf(localMidnight)).isEqualTo("2026-07-01");
        assertThat(STANDARD.dayOf(localMidnight)).isEqualTo("2026-06-30");
        assertThat(STANDARD.hourIndex(localMidnight)).isEqualTo(23);
    }

    @Test
    void everyHourOfThreeYearsBelongsToExactlyOneDayAndNumber() {
        for (Tenant tenant : new Tenant[] {TestTenants.norrvik(), TestTenants.kaltio()}) {
            MeteringCalendar calendar = MeteringCalendar.of(tenant);
            LocalDate first = LocalDate.parse("2024-01-01");
            Instant hour = calendar.startOf(first);
            for (LocalDate day = first; day.isBefore(first.plusYears(3)); day = day.plusDays(1)) {
                for (int index = 0; index < calendar.hoursIn(day); index++) {
                    assertThat(calendar.dayOf(hour)).isEqualTo(day);
                    assertThat(calendar.hourIndex(hour)).isEqualTo(index);
                    assertThat(calendar.hourStart(day, index)).isEqualTo(hour);
                    hour = hour.plus(Duration.ofHours(1));
                }
                assertThat(calendar.endOf(day)).isEqualTo(hour);
            }
        }
    }

    @Test
    void refusesAnHourThatTheDayDoesNotHave() {
        LocalDate spring = LocalDate.parse("2026-03-29");

        assertThatThrownBy(() -> LOCAL.hourStart(spring, 23))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hour 23 is not in 2026-03-29, which has 23 hours");
        assertThatThrownBy(() -> LOCAL.hourStart(spring, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
