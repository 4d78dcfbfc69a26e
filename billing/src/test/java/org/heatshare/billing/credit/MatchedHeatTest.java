package org.heatshare.billing.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.heatshare.billing.testing.Cases;
import org.junit.jupiter.api.Test;

class MatchedHeatTest {

    /** Three hours: the miners give 900, nothing and 600 Wh. */
    @Test
    void theWorkedExample() {
        MatchedHeat heat = new MatchedHeat(new long[] {900, 0, 600}, new long[] {3_000, 5_000, 900});
        assertThat(heat.milliWhOf(new int[] {1_000, 0, 100}))
                .as("900 x 1000/3000 + 600 x 100/900")
                .isEqualTo(300_000 + 66_666);
        assertThat(heat.milliWhOf(new int[] {2_000, 5_000, 800}))
                .as("900 x 2000/3000 + 600 x 800/900")
                .isEqualTo(600_000 + 533_333);
    }

    @Test
    void heatThatIsUsedWhileTheMinersRestCountsForNothing() {
        MatchedHeat heat = new MatchedHeat(new long[] {0, 500}, new long[] {4_000, 2_000});
        assertThat(heat.milliWhOf(new int[] {4_000, 0})).isZero();
    }

    @Test
    void theHomesTogetherAreMatchedWithWhatTheMinersGaveInHoursOfUse() {
        Cases.forAll(random -> {
            int hours = 1 + random.nextInt(30);
            int[][] homes = new int[1 + random.nextInt(8)][hours];
            long[] site = new long[hours];
            long[] all = new long[hours];
            long given = 0;
            for (int hour = 0; hour < hours; hour++) {
                site[hour] = Cases.upTo(random, 8_000_000);
                for (int[] home : homes) {
                    home[hour] = random.nextBoolean() ? 0 : (int) Cases.upTo(random, 50_000);
                    all[hour] += home[hour];
                }
                given += all[hour] > 0 ? 1_000 * site[hour] : 0;
            }
            MatchedHeat heat = new MatchedHeat(site, all);
            long matched = Arrays.stream(homes).mapToLong(heat::milliWhOf).sum();
            assertThat(matched).isBetween(given - (long) hours * homes.length, given);
        });
    }

    @Test
    void hoursOfAnotherMonthAreRefused() {
        assertThatThrownBy(() -> new MatchedHeat(new long[2], new long[3])).hasMessageContaining("2 hours");
        MatchedHeat heat = new MatchedHeat(new long[2], new long[2]);
        assertThatThrownBy(() -> heat.milliWhOf(new int[3])).hasMessageContaining("3 hours of 2");
    }

    @Test
    void whatCannotBeCountedIsRefusedAndNotWrapped() {
        MatchedHeat heat = new MatchedHeat(new long[] {Long.MAX_VALUE / 10}, new long[] {100});
        assertThatThrownBy(() -> heat.milliWhOf(new int[] {100})).isInstanceOf(ArithmeticException.class);
    }
}
