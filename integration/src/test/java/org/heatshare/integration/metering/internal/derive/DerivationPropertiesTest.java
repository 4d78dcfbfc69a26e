package org.heatshare.integration.metering.internal.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.MeteringDay;
import org.junit.jupiter.api.Test;

/** Whatever meters do between two days, the days' sum is what their registers say. */
class DerivationPropertiesTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-27");
    private static final int DAYS = 4;
    private static final int CASES = 1_000;

    @Test
    void daysSumToTheDifferenceOfRegistersAcrossExchangeRollOverAndGaps() {
        for (long seed = 0; seed < CASES; seed++) {
            Town town = new Town(seed);
            List<ConsumptionDay> days = town.derive();
            assertThat(days).as("seed %d", seed).hasSize(DAYS);
            assertThat(days.stream().mapToLong(ConsumptionDay::energyWh).sum())
                    .as("seed %d", seed)
                    .isEqualTo(town.consumed);
        }
    }

    @Test
    void hoursOfAWholeDaySumToItsEnergy() {
        int whole = 0;
        for (long seed = 0; seed < CASES; seed++) {
            for (ConsumptionDay day : new Town(seed).derive()) {
                int known = 0;
                long sum = 0;
                for (int wh : day.hoursWh()) {
                    if (!Absent.is(wh)) {
                        known++;
                        sum += wh;
                    }
                }
                if (known >= 23
                        && known == Town.grid(seed).hours(Town.grid(seed).index(day.day()))) {
                    assertThat(sum).as("seed %d, %s", seed, day.day()).isEqualTo(day.energyWh());
                    whole++;
                }
            }
        }
        assertThat(whole).isGreaterThan(CASES / 4);
    }

    @Test
    void aDayWorkedOutAloneIsTheDayWorkedOutWithTheOthers() {
        for (long seed = 0; seed < CASES; seed++) {
            Town town = new Town(seed);
            List<ConsumptionDay> together = town.derive();
            for (int i = 0; i < DAYS; i++) {
                assertThat(Derivation.days(Town.grid(seed), i, i, 1, town.stretches))
                        .as("seed %d, day %d", seed, i)
                        .containsExactly(together.get(i));
            }
        }
    }

    /** A meter point for four days with the change to summer time, read from the first second to the last. */
    private static final class Town {
        private final SplittableRandom random;
        private final long seed;
        private final List<Stretch> stretches = new ArrayList<>();
        private long consumed;

        Town(long seed) {
            this.seed = seed;
            random = new SplittableRandom(seed);
            DayGrid grid = grid(seed);
            long start = grid.start(0);
            long end = grid.end(DAYS - 1);
            boolean exchanged = seed % 3 == 0;
            long exchange = exchanged ? random.nextLong(start + 1, end) : Installation.STILL_THERE;
            install(7, start, exchange, end);
            if (exchanged) {
                install(8, exchange, Installation.STILL_THERE, end);
            }
        }

        List<ConsumptionDay> derive() {
            return Derivation.days(grid(seed), 0, DAYS - 1, 1, stretches);
        }

        static DayGrid grid(long seed) {
            MeteringDay kind = seed % 2 == 0 ? MeteringDay.LOCAL : MeteringDay.STANDARD;
            return DayGrid.of(
                    new MeteringCalendar(ZoneId.of("Europe/Helsinki"), kind), FIRST, FIRST.plusDays(DAYS - 1));
        }

        private void install(int meter, long from, long until, long end) {
            long modulus = 1_000_000;
            long register = random.nextBoolean() ? random.nextLong(modulus) : modulus - random.nextLong(1, 50_000);
            long first = register;
            long last = Math.min(until, end);
            List<Reading> readings = new ArrayList<>();
            long at = from;
            while (at < last) {
                at = Math.min(last, at + gap());
                long step = random.nextLong(5_000);
                consumed += step;
                register = (register + step) % modulus;
                if (at < until) {
                    readings.add(new Reading(at, register, Absent.LONG, Absent.LONG, Absent.LONG));
                }
            }
            long endRegister = until == Installation.STILL_THERE ? Absent.LONG : register;
            stretches.add(
                    Stretch.whole(new Installation(1, meter, from, until, first, endRegister, modulus), readings));
        }

        private long gap() {
            return random.nextInt(100) == 0 ? random.nextLong(3_600, 100_000) : random.nextLong(600, 3_601);
        }
    }
}
