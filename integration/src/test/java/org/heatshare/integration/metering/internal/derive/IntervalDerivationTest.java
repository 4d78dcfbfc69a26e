package org.heatshare.integration.metering.internal.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.MeteringDay;
import org.heatshare.integration.metering.ReadingQuality;
import org.junit.jupiter.api.Test;

/** A meter of which some times are told by its register, others by intervals. */
class IntervalDerivationTest {
    private static final MeteringCalendar CALENDAR =
            new MeteringCalendar(ZoneId.of("Europe/Helsinki"), MeteringDay.LOCAL);
    private static final LocalDate FIRST = LocalDate.parse("2026-10-23");
    private static final int DAYS = 5;
    private static final DayGrid GRID = DayGrid.of(CALENDAR, FIRST, FIRST.plusDays(DAYS - 1));
    private static final int ALL_HOURS = 24 * DAYS + 1;
    private static final int CASES = 1_000;

    @Test
    void intervalsFillTheTimeBetweenReadingsAndTheRestIsSpread() {
        ConsumptionDay day = derive(List.of(reading(0, 0), reading(24, 24_000)), hours(6, 12, 500))
                .get(0);
        assertThat(day.energyWh()).isEqualTo(24_000);
        assertThat(day.energyQuality()).isEqualTo(ReadingQuality.ESTIMATED);
        assertThat(day.hourQuality()).isEqualTo("------MMMMMM-------------");
        assertThat(day.hoursWh()[6]).isEqualTo(500);
    }

    @Test
    void whatRemainsInOnePieceIsMeasured() {
        ConsumptionDay day = derive(List.of(reading(0, 0), reading(24, 24_000)), hours(0, 23, 1_010))
                .get(0);
        assertThat(day.hoursWh()[23]).isEqualTo(24_000 - 23 * 1_010);
        assertThat(day.hourQuality()).isEqualTo("M".repeat(24) + "-");
    }

    @Test
    void intervalsThatContradictTheRegistersGiveTheShapeAlone() {
        ConsumptionDay day = derive(List.of(reading(0, 0), reading(24, 24_000)), hours(0, 24, 2_000))
                .get(0);
        assertThat(day.energyWh()).isEqualTo(24_000);
        assertThat(day.hourQuality()).isEqualTo("E".repeat(24) + "-");
        assertThat(day.hoursWh()[5]).isEqualTo(1_000);
    }

    @Test
    void whereARegisterIsReadEveryHourNoIntervalIsLookedAt() {
        List<Reading> readings = IntStream.rangeClosed(0, 24)
                .mapToObj(hour -> reading(hour, hour * 1_000L))
                .toList();
        assertThat(derive(readings, hours(0, 24, 300)).get(0)).isEqualTo(day(derive(readings, List.of())));
    }

    @Test
    void afterTheLastReadingIntervalsStandAndNoRegisterIsKnown() {
        List<ConsumptionDay> days = derive(List.of(reading(0, 700)), hours(0, ALL_HOURS, 900));
        assertThat(days)
                .extracting(ConsumptionDay::energyWh)
                .containsExactly(21_600L, 21_600L, 22_500L, 21_600L, 21_600L);
        assertThat(days.get(2).hourQuality()).isEqualTo("M".repeat(25));
        assertThat(days.get(0).registerStartWh()).isEqualTo(700);
        assertThat(days.get(1).registerStartWh()).isEqualTo(Absent.LONG);
        assertThat(days.get(1).startQuality()).isEqualTo(ReadingQuality.MISSING);
    }

    @Test
    void dayTellsItsHeatAndNoHour() {
        List<IntervalStep> day = List.of(new IntervalStep(hour(0), hour(24), 24_000, ReadingQuality.MEASURED));
        ConsumptionDay derived = derive(List.of(reading(0, 0)), day).get(0);
        assertThat(derived.energyWh()).isEqualTo(24_000);
        assertThat(derived.energyQuality()).isEqualTo(ReadingQuality.MEASURED);
        assertThat(derived.hourQuality()).isEqualTo(ConsumptionDay.NO_HOUR);
    }

    @Test
    void aHoleBetweenIntervalsIsMissing() {
        List<IntervalStep> some = new ArrayList<>(hours(0, 5, 1_000));
        some.addAll(hours(7, 24, 1_000));
        ConsumptionDay day = derive(List.of(reading(0, 0)), some).get(0);
        assertThat(day.hourQuality()).isEqualTo("M".repeat(5) + "--" + "M".repeat(17) + "-");
        assertThat(day.energyWh()).isEqualTo(Absent.LONG);
    }

    @Test
    void whateverIntervalsSayDaysSumToTheDifferenceOfRegisters() {
        for (int seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Reading> readings = new ArrayList<>(List.of(reading(0, 0)));
            long register = 0;
            for (int hour = 1; hour < ALL_HOURS; hour++) {
                register += random.nextInt(3_000);
                if (random.nextInt(12) == 0) {
                    readings.add(reading(hour, register));
                }
            }
            readings.add(reading(ALL_HOURS, register));
            List<IntervalStep> intervals = new ArrayList<>();
            for (int hour = 0; hour < ALL_HOURS; hour += 1 + random.nextInt(4)) {
                long energyWh = random.nextInt(4) == 0 ? 0 : random.nextInt(4_000);
                intervals.add(new IntervalStep(hour(hour), hour(hour + 1), energyWh, ReadingQuality.MEASURED));
            }
            List<ConsumptionDay> days = derive(readings, intervals);
            assertThat(days.stream().mapToLong(ConsumptionDay::energyWh).sum())
                    .as("seed %d", seed)
                    .isEqualTo(register);
            assertThat(days)
                    .as("seed %d", seed)
                    .allSatisfy(day -> assertThat(day.energyWh()).isNotNegative());
        }
    }

    private static ConsumptionDay day(List<ConsumptionDay> days) {
        return days.get(0);
    }

    private static List<ConsumptionDay> derive(List<Reading> readings, List<IntervalStep> intervals) {
        Installation installation =
                new Installation(1, 7, hour(0), Installation.STILL_THERE, 0, Absent.LONG, 100_000_000_000L);
        return Derivation.days(
                GRID, 0, DAYS - 1, 1, List.of(new Stretch(installation, readings, intervals, false, true)));
    }

    private static List<IntervalStep> hours(int from, int until, long energyWh) {
        return IntStream.range(from, until)
                .mapToObj(hour -> new IntervalStep(hour(hour), hour(hour + 1), energyWh, ReadingQuality.MEASURED))
                .toList();
    }

    private static Reading reading(int hour, long registerWh) {
        return new Reading(hour(hour), registerWh, Absent.LONG, Absent.LONG, Absent.LONG);
    }

    private static long hour(int hour) {
        return GRID.start(0) + hour * 3_600L;
    }
}
