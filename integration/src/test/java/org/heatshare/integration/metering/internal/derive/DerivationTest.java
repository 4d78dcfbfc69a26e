package org.heatshare.integration.metering.internal.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.MeteringDay;
import org.heatshare.integration.metering.ReadingQuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {
    private static final MeteringCalendar LOCAL = new MeteringCalendar(ZoneId.of("Europe/Helsinki"), MeteringDay.LOCAL);
    private static final MeteringCalendar STANDARD =
            new MeteringCalendar(ZoneId.of("Europe/Stockholm"), MeteringDay.STANDARD);
    private static final long MODULUS = 100_000_000_000L;

    @ParameterizedTest
    @CsvSource(textBlock = """
                    LOCAL,    2026-03-29, 23
                    LOCAL,    2026-10-25, 25
                    LOCAL,    2026-07-01, 24
                    STANDARD, 2026-03-29, 24
                    STANDARD, 2026-10-25, 24
                    """)
    void dayHasTheHoursOfItsCalendar(MeteringDay kind, LocalDate day, int hours) {
        MeteringCalendar calendar = kind == MeteringDay.LOCAL ? LOCAL : STANDARD;
        long start = calendar.startOf(day).getEpochSecond();
        ConsumptionDay derived =
                derive(calendar, day, start, hourly(start, hours + 1, 1_000)).get(0);
        assertThat(derived.energyWh()).isEqualTo(hours * 1_000L);
        assertThat(derived.hourQuality()).isEqualTo("M".repeat(hours) + "-".repeat(25 - hours));
    }

    @Test
    void interpolatesAtTheHourBetweenReadingsAnHourApart() {
        LocalDate day = LocalDate.parse("2026-01-15");
        long start = STANDARD.startOf(day).getEpochSecond();
        List<Reading> readings = List.of(reading(start - 1200, 500), reading(start + 2400, 1_700));
        ConsumptionDay derived = derive(STANDARD, day, start - 4800, readings).get(0);
        assertThat(derived.registerStartWh()).isEqualTo(900);
        assertThat(derived.startQuality()).isEqualTo(ReadingQuality.INTERPOLATED);
        assertThat(derived.hourQuality()).isEqualTo("-".repeat(25));
    }

    @Test
    void longGapLeavesHoursMissingAndEstimatesTheDays() {
        LocalDate day = LocalDate.parse("2026-01-15");
        long start = STANDARD.startOf(day).getEpochSecond();
        List<Reading> readings = List.of(reading(start, 0), reading(start + 48 * 3600, 48_000));
        List<ConsumptionDay> days =
                Derivation.days(grid(STANDARD, day, 2), 0, 1, 1, List.of(Stretch.whole(installation(start), readings)));
        assertThat(days).extracting(ConsumptionDay::energyWh).containsExactly(24_000L, 24_000L);
        assertThat(days)
                .extracting(ConsumptionDay::energyQuality)
                .containsExactly(ReadingQuality.ESTIMATED, ReadingQuality.ESTIMATED);
        assertThat(days).extracting(ConsumptionDay::hourQuality).containsOnly("-".repeat(25));
    }

    @Test
    void gapOfMoreThanThirtyFiveDaysIsNotEstimated() {
        LocalDate day = LocalDate.parse("2026-01-15");
        long start = STANDARD.startOf(day).getEpochSecond();
        List<Reading> readings = List.of(reading(start, 0), reading(start + 40L * 24 * 3600, 40_000));
        List<ConsumptionDay> days =
                Derivation.days(grid(STANDARD, day, 2), 0, 1, 1, List.of(Stretch.whole(installation(start), readings)));
        assertThat(days).hasSize(1);
        assertThat(days.get(0).energyWh()).isEqualTo(Absent.LONG);
        assertThat(days.get(0).registerStartWh()).isZero();
    }

    @Test
    void exchangeWithoutEndReadingLeavesTheDayUnknown() {
        LocalDate day = LocalDate.parse("2026-01-15");
        long start = STANDARD.startOf(day).getEpochSecond();
        long exchange = start + 5 * 3600;
        Installation gone = new Installation(1, 7, start, exchange, 0, Absent.LONG, MODULUS);
        Installation here = new Installation(1, 8, exchange, Installation.STILL_THERE, 0, Absent.LONG, MODULUS);
        List<ConsumptionDay> days = Derivation.days(
                grid(STANDARD, day, 1),
                0,
                0,
                1,
                List.of(
                        Stretch.whole(gone, hourly(start, 5, 1_000)),
                        Stretch.whole(here, hourly(exchange, 25, 2_000))));
        assertThat(days.get(0).energyWh()).isEqualTo(Absent.LONG);
        assertThat(days.get(0).hourQuality()).startsWith("MMMM-M");
    }

    private static List<ConsumptionDay> derive(
            MeteringCalendar calendar, LocalDate day, long installed, List<Reading> readings) {
        return Derivation.days(
                grid(calendar, day, 1), 0, 0, 1, List.of(Stretch.whole(installation(installed), readings)));
    }

    private static DayGrid grid(MeteringCalendar calendar, LocalDate day, int days) {
        return DayGrid.of(calendar, day, day.plusDays(days - 1));
    }

    private static Installation installation(long from) {
        return new Installation(1, 7, from, Installation.STILL_THERE, 0, Absent.LONG, MODULUS);
    }

    private static List<Reading> hourly(long start, int count, long step) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(reading(start + i * 3600L, i * step));
        }
        return readings;
    }

    private static Reading reading(long at, long energyWh) {
        assertThat(Instant.ofEpochSecond(at)).isBefore(Instant.parse("2100-01-01T00:00:00Z"));
        return new Reading(at, energyWh, Absent.LONG, Absent.LONG, Absent.LONG);
    }
}
