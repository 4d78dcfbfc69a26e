package org.heatshare.billing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.heatshare.billing.testing.Cases;
import org.junit.jupiter.api.Test;

class LargestRemainderPropertiesTest {

    private static final long WHOLE_MAX = 10_000_000_000L;

    @Test
    void partsSumToTheWhole() {
        Cases.forAll(random -> {
            long whole = wholeOf(random);
            long[] parts = LargestRemainder.split(whole, weightsOf(random));
            assertThat(Arrays.stream(parts).sum()).isEqualTo(whole);
        });
    }

    @Test
    void everyPartIsWithinOneUnitOfItsExactShare() {
        Cases.forAll(random -> {
            long whole = wholeOf(random);
            List<BigInteger> weights = weightsOf(random);
            BigInteger total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
            long[] parts = LargestRemainder.split(whole, weights);
            for (int i = 0; i < parts.length; i++) {
                // |part - whole x weight / total| < 1, without dividing
                BigInteger difference = BigInteger.valueOf(parts[i])
                        .multiply(total)
                        .subtract(BigInteger.valueOf(whole).multiply(weights.get(i)));
                assertThat(difference.abs()).isLessThan(total);
            }
        });
    }

    @Test
    void smallWeightsSplitAsLargeOnes() {
        Cases.forAll(random -> {
            int[] weights = random.ints(1 + random.nextInt(40), 0, 1 << (1 + random.nextInt(30)))
                    .toArray();
            weights[0]++;
            long whole = random.nextInt(3) == 0 ? random.nextLong() : wholeOf(random);
            assertThat(LargestRemainder.split(whole, weights))
                    .isEqualTo(LargestRemainder.split(
                            whole,
                            Arrays.stream(weights).mapToObj(BigInteger::valueOf).toList()));
        });
        assertThatThrownBy(() -> LargestRemainder.split(1, new int[] {2, -1})).hasMessageContaining("-1");
        assertThatThrownBy(() -> LargestRemainder.split(1, new int[] {0, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWeightOfZeroGetsNothing() {
        Cases.forAll(random -> {
            List<BigInteger> weights = weightsOf(random);
            long[] parts = LargestRemainder.split(wholeOf(random), weights);
            for (int i = 0; i < parts.length; i++) {
                if (weights.get(i).signum() == 0) {
                    assertThat(parts[i]).isZero();
                }
            }
        });
    }

    @Test
    void aNegativeWholeSplitsAsTheMirrorImage() {
        Cases.forAll(random -> {
            long whole = wholeOf(random);
            List<BigInteger> weights = weightsOf(random);
            long[] mirrored = Arrays.stream(LargestRemainder.split(-whole, weights))
                    .map(part -> -part)
                    .toArray();
            assertThat(LargestRemainder.split(whole, weights)).isEqualTo(mirrored);
        });
    }

    @Test
    void theOrderInWhichSharesAreGivenIsIrrelevant() {
        Cases.forAll(random -> {
            List<BigInteger> weights = weightsOf(random);
            Money whole = new Money(wholeOf(random), Currency.getInstance("SEK"));
            List<Integer> keys = new ArrayList<>();
            for (int i = 0; i < weights.size(); i++) {
                keys.add(i);
            }
            Map<Integer, BigInteger> inOrder = new LinkedHashMap<>();
            keys.forEach(key -> inOrder.put(key, weights.get(key)));
            Collections.shuffle(keys, new Random(random.nextLong()));
            Map<Integer, BigInteger> shuffled = new LinkedHashMap<>();
            keys.forEach(key -> shuffled.put(key, weights.get(key)));
            assertThat(LargestRemainder.split(whole, shuffled)).isEqualTo(LargestRemainder.split(whole, inOrder));
        });
    }

    @Test
    void equalRemaindersGoToTheLowestKeys() {
        assertThat(LargestRemainder.split(100, weights(1, 1, 1))).containsExactly(34, 33, 33);
        assertThat(LargestRemainder.split(101, weights(1, 1, 1))).containsExactly(34, 34, 33);
        assertThat(LargestRemainder.split(10_000, weights(38, 32, 50))).containsExactly(3_167, 2_667, 4_166);
    }

    @Test
    void refusesWeightsThatSayNothing() {
        assertThatThrownBy(() -> LargestRemainder.split(1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.split(1, weights(0, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.split(1, weights(2, -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    private static List<BigInteger> weights(long... weights) {
        return Arrays.stream(weights).mapToObj(BigInteger::valueOf).toList();
    }

    private static long wholeOf(SplittableRandom random) {
        return Cases.upTo(random, WHOLE_MAX) * (random.nextBoolean() ? 1 : -1);
    }

    private static List<BigInteger> weightsOf(SplittableRandom random) {
        int size = 1 + random.nextInt(40);
        List<BigInteger> weights = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            weights.add(BigInteger.valueOf(Cases.upTo(random, 1_000_000_000L)));
        }
        weights.set(random.nextInt(size), BigInteger.valueOf(1 + random.nextInt(1_000)));
        return weights;
    }
}
