package org.heatshare.billing.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.billing.credit.HourProfile.UNKNOWN;

import java.util.Arrays;
import org.heatshare.billing.testing.Cases;
import org.junit.jupiter.api.Test;

class HourProfileTest {

    @Test
    void hoursThatSumToTheRegistersStayAsTheyAre() {
        assertThat(HourProfile.of(new int[] {3, 0, 4}, 7)).containsExactly(3, 0, 4);
    }

    @Test
    void unknownHoursGetWhatTheKnownOnesLeaveInEqualParts() {
        assertThat(HourProfile.of(new int[] {3, UNKNOWN, 4, UNKNOWN, UNKNOWN}, 18))
                .containsExactly(3, 4, 4, 4, 3);
        assertThat(HourProfile.of(new int[] {3, UNKNOWN}, 3)).containsExactly(3, 0);
        assertThat(HourProfile.of(new int[] {UNKNOWN, UNKNOWN}, 5)).containsExactly(3, 2);
    }

    @Test
    void knownHoursAreScaledWhereTheRegistersSayOtherwise() {
        assertThat(HourProfile.of(new int[] {10, 20, 30}, 30)).containsExactly(5, 10, 15);
        assertThat(HourProfile.of(new int[] {10, 20, UNKNOWN}, 15)).containsExactly(5, 10, 0);
        assertThat(HourProfile.of(new int[] {1, 1, 1}, 4)).containsExactly(2, 1, 1);
    }

    @Test
    void whereAllHoursAreZeroTheTotalIsInEqualParts() {
        assertThat(HourProfile.of(new int[] {0, 0, 0}, 7)).containsExactly(3, 2, 2);
    }

    @Test
    void aNegativeHourCountsAsZero() {
        assertThat(HourProfile.of(new int[] {-5, 6}, 6)).containsExactly(0, 6);
        assertThat(HourProfile.of(new int[] {-5, UNKNOWN}, 6)).containsExactly(0, 6);
    }

    @Test
    void withoutHoursThereIsNoHeat() {
        assertThat(HourProfile.of(new int[0], 0)).isEmpty();
        assertThatThrownBy(() -> HourProfile.of(new int[0], 1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void alwaysSumsToTheRegistersAndIsNeverNegative() {
        Cases.forAll(random -> {
            int[] known = new int[1 + random.nextInt(50)];
            for (int i = 0; i < known.length; i++) {
                known[i] = random.nextInt(3) == 0 ? UNKNOWN : (int) Cases.upTo(random, 9_000) - 50;
            }
            int[] before = known.clone();
            long total = Cases.upTo(random, 400_000);
            int[] hours = HourProfile.of(known, total);
            assertThat(Arrays.stream(hours).asLongStream().sum()).isEqualTo(total);
            assertThat(Arrays.stream(hours).min().orElseThrow()).isNotNegative();
            assertThat(known).as("what was given").isEqualTo(before);
        });
    }
}
