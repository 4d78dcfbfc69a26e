package org.heatshare.billing.money;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Splits a whole into parts by weight so that the parts sum to the whole, by the largest remainder (Hamilton).
 *
 * <p>Every part gets the whole units of its exact share; the units left over go one each to the largest remainders,
 * and among equal remainders to the lowest key. A part is therefore within one unit of its exact share, a weight of
 * zero gets nothing, and a negative whole splits as its mirror image.
 *
 * @see "Decision record 0050"
 */
public final class LargestRemainder {

    private static final int PLACE_BITS = 20;

    private LargestRemainder() {}

    /**
     * Splits money by weight.
     *
     * @param weights not negative, at least one above zero
     * @throws IllegalArgumentException when there is no weight to split by
     */
    public static <K extends Comparable<? super K>> SortedMap<K, Money> split(Money whole, Map<K, BigInteger> weights) {
        SortedMap<K, BigInteger> ordered = new TreeMap<>(weights);
        long[] parts = split(whole.minorUnits(), List.copyOf(ordered.values()));
        SortedMap<K, Money> result = new TreeMap<>();
        int index = 0;
        for (K key : ordered.keySet()) {
            result.put(key, new Money(parts[index++], whole.currency()));
        }
        return result;
    }

    /** Splits whole units by weight; the position in the list is the key that decides between equal remainders. */
    public static long[] split(long whole, List<BigInteger> weights) {
        BigInteger total = totalOf(weights);
        BigInteger magnitude = BigInteger.valueOf(whole).abs();
        long sign = whole < 0 ? -1 : 1;
        long[] parts = new long[weights.size()];
        BigInteger[] remainders = new BigInteger[weights.size()];
        BigInteger left = magnitude;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] share = magnitude.multiply(weights.get(i)).divideAndRemainder(total);
            parts[i] = sign * share[0].longValueExact();
            remainders[i] = share[1];
            left = left.subtract(share[0]);
        }
        // The sum of the remainders is left times the total, so left is smaller than the number of remainders above 0.
        for (int index : highest(parts.length, Comparator.comparing(i -> remainders[i]), left.intValueExact())) {
            parts[index] += sign;
        }
        return parts;
    }

    /**
     * The same for many small weights, without large numbers where none arise.
     *
     * @param weights not negative, at least one above zero
     */
    public static long[] split(long whole, int[] weights) {
        long total = 0;
        int highest = 0;
        for (int weight : weights) {
            total += weight;
            highest = Math.max(highest, weight);
            if (weight < 0) {
                throw new IllegalArgumentException("a weight is negative: " + weight);
            }
        }
        boolean small = total <= Long.MAX_VALUE >> PLACE_BITS && weights.length <= 1 << PLACE_BITS;
        if (!small || total == 0 || whole < 0 || whole > Long.MAX_VALUE / highest) {
            return split(
                    whole, Arrays.stream(weights).mapToObj(BigInteger::valueOf).toList());
        }
        long[] parts = new long[weights.length];
        // Each place behind what its remainder lacks, so that in ascending order the highest remainder and lowest place
        // is first.
        long[] order = new long[weights.length];
        long left = whole;
        for (int i = 0; i < parts.length; i++) {
            long exact = whole * weights[i];
            parts[i] = exact / total;
            order[i] = ((total - exact % total) << PLACE_BITS) | i;
            left -= parts[i];
        }
        if (left > 0) {
            Arrays.sort(order);
        }
        for (int i = 0; i < left; i++) {
            parts[(int) (order[i] & ((1 << PLACE_BITS) - 1))]++;
        }
        return parts;
    }

    /** The places of the highest; the sort is stable, so that equal ones keep their order and the lowest key comes first. */
    private static int[] highest(int places, Comparator<Integer> order, int count) {
        if (count == 0) {
            return new int[0];
        }
        Integer[] sorted = IntStream.range(0, places).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, order.reversed());
        return Arrays.stream(sorted, 0, count).mapToInt(Integer::intValue).toArray();
    }

    private static BigInteger totalOf(List<BigInteger> weights) {
        BigInteger total = BigInteger.ZERO;
        for (BigInteger weight : weights) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("a weight is negative: " + weight);
            }
            total = total.add(weight);
        }
        if (total.signum() == 0) {
            throw new IllegalArgumentException("there is no weight to split by: all " + weights.size() + " are zero");
        }
        return total;
    }
}
