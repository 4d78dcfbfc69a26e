package org.heatshare.integration.metering.internal.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.MeteringDay;
import org.heatshare.integration.metering.ReadingQuality;
import org.junit.jupiter.api.Test;

/** A meter that is silent for a while at a place of which it is known what is to be expected. */
class GapShapeTest {
    private static final MeteringCalendar CALENDAR =
            new MeteringCalendar(ZoneId.of("Europe/Helsinki"), MeteringDay.LOCAL);
    private static final LocalDate FIRST = LocalDate.parse("2026-10-23");
    private static final int DAYS = 5;
    private static final DayGrid GRID = DayGrid.of(CALENDAR, FIRST, FIRST.plusDays(DAYS - 1));
    private static final int CASES = 1_000;

    @Test
    void gapHasTheShapeOfWhatIsExpectedAndTheRegistersDifference() {
        List<Reading> readings = List.of(reading(hour(0), 0), reading(hour(24), 30_000));
        List<ConsumptionDay> days = derive(readings, expected(FIRST, hour -> hour < 12 ? 1_000 : 3_000));
        assertThat(days.get(0).energyWh()).isEqualTo(30_000);
        assertThat(days.get(0).hoursWh()[0]).isEqualTo(625);
        assertThat(days.get(0).hoursWh()[23]).isEqualTo(1_875);
        assertThat(days.get(0).hourQuality()).isEqualTo("E".repeat(24) + "-");
        assertThat(days.get(0).energyQuality()).isEqualTo(ReadingQuality.MEASURED);
    }

    @Test
    void afterTheLastReadingWhatIsExpectedStandsForTheTimeBeing() {
        List<ConsumptionDay> days = derive(List.of(reading(hour(0), 500)), expected(FIRST, hour -> 1_000 + hour));
        assertThat(days).hasSize(2);
        assertThat(days.get(0).energyWh()).isEqualTo(24_276);
        assertThat(days.get(0).energyQuality()).isEqualTo(ReadingQuality.TEMPORARY);
        assertThat(days.get(0).hourQuality()).isEqualTo("T".repeat(24) + "-");
        assertThat(days.get(1).registerStartWh()).isEqualTo(24_776);
        assertThat(days.get(1).energyWh()).isEqualTo(Absent.LONG);
    }

    @Test
    void readingWithinAGapHoldsAndTheRestKeepsItsShape() {
        List<Reading> readings = List.of(reading(hour(0), 0), reading(hour(12), 6_000), reading(hour(24), 30_000));
        ConsumptionDay day = derive(readings, expected(FIRST, hour -> hour % 2 == 0 ? 1_000 : 3_000))
                .get(0);
        assertThat(Arrays.copyOf(day.hoursWh(), 4)).containsExactly(250, 750, 250, 750);
        assertThat(Arrays.copyOfRange(day.hoursWh(), 12, 16)).containsExactly(1_000, 3_000, 1_000, 3_000);
    }

    @Test
    void hoursBeyondWhatIsExpectedStayMissingInALongerGap() {
        List<Reading> readings = List.of(reading(hour(0), 0), reading(hour(48), 48_000));
        List<ConsumptionDay> days = derive(readings, expected(FIRST, hour -> 1_000));
        assertThat(days.get(0).energyWh()).isEqualTo(24_000);
        assertThat(days.get(1).energyWh()).isEqualTo(24_000);
        assertThat(days.get(1).energyQuality()).isEqualTo(ReadingQuality.ESTIMATED);
        assertThat(days.get(1).hourQuality()).isEqualTo("-".repeat(25));
    }

    @Test
    void whereNothingIsExpectedTheRegisterGrowsEvenly() {
        List<Reading> readings = List.of(reading(hour(0), 0), reading(hour(24), 24_000));
        assertThat(derive(readings, expected(FIRST, hour -> 0)).get(0).hoursWh()[7])
                .isEqualTo(1_000);
    }

    @Test
    void estimatesSumToTheRegistersDifferenceWhateverIsExpected() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Reading> readings = new ArrayList<>(List.of(reading(GRID.start(0), 0)));
            long register = 0;
            long at = GRID.start(0);
            while (at < GRID.end(DAYS - 1)) {
                at = Math.min(GRID.end(DAYS - 1), at + random.nextLong(600, 40 * 3_600));
                register += random.nextLong(seed % 2 == 0 ? 100 : 1_000_000_000L);
                readings.add(reading(at, register));
            }
            TreeMap<LocalDate, int[]> expected = new TreeMap<>();
            for (int day = 0; day < DAYS; day++) {
                if (day == 0 || seed % 3 != 0 || random.nextBoolean()) {
                    expected.putAll(expected(FIRST.plusDays(day), hour -> random.nextInt(5) * random.nextInt(900)));
                }
            }
            check(derive(readings, expected), register, "seed " + seed, seed % 3 != 0);
        }
    }

    private static void check(List<ConsumptionDay> days, long register, String seed, boolean allExpected) {
        assertThat(days.stream().mapToLong(ConsumptionDay::energyWh).sum())
                .as(seed)
                .isEqualTo(register);
        for (ConsumptionDay day : days) {
            int hours = CALENDAR.hoursIn(day.day());
            long[] told = IntStream.of(day.hoursWh())
                    .filter(wh -> !Absent.is(wh))
                    .asLongStream()
                    .toArray();
            assertThat(LongStream.of(told).allMatch(wh -> wh >= 0)).as(seed).isTrue();
            if (allExpected) {
                assertThat(told).as(seed).hasSize(hours);
            }
            if (told.length == hours) {
                assertThat(LongStream.of(told).sum())
                        .as("%s, %s", seed, day.day())
                        .isEqualTo(day.energyWh());
            }
        }
    }

    private static List<ConsumptionDay> derive(List<Reading> readings, TreeMap<LocalDate, int[]> expected) {
        Installation installation =
                new Installation(1, 7, GRID.start(0), Installation.STILL_THERE, 0, Absent.LONG, 100_000_000_000L);
        DayGrid covered = DayGrid.of(CALENDAR, expected.firstKey(), expected.lastKey());
        return Derivation.days(
                GRID,
                0,
                DAYS - 1,
                1,
                List.of(new Stretch(installation, readings, List.of(), false, true)),
                ExpectedHours.of(covered, expected));
    }

    private static TreeMap<LocalDate, int[]> expected(LocalDate day, IntUnaryOperator wh) {
        int[] hours = IntStream.range(0, CALENDAR.hoursIn(day)).map(wh).toArray();
        return new TreeMap<>(Map.of(day, hours));
    }

    private static long hour(int hour) {
        return GRID.start(0) + hour * 3_600L;
    }

    private static Reading reading(long at, long energyWh) {
        return new Reading(at, energyWh, Absent.LONG, Absent.LONG, Absent.LONG);
    }
}
