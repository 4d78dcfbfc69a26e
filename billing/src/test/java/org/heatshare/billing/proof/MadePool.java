package org.heatshare.billing.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.heatshare.billing.credit.CreditHome;
import org.heatshare.billing.credit.CreditSplit;
import org.heatshare.billing.credit.MatchedHeat;
import org.heatshare.billing.credit.SplitKey;
import org.heatshare.billing.money.LargestRemainder;
import org.heatshare.billing.money.Money;
import org.heatshare.db.quantity.Energy;

/** A pool of random homes with its tree: shares by a blended key, credits capped by the charge for heat. */
final class MadePool {
    private static final Currency SEK = Currency.getInstance("SEK");
    private static final int HOURS = 24;
    private static final BigDecimal ENERGY_WEIGHT = new BigDecimal("0.7");
    private static final BigDecimal MATCHED_WEIGHT = new BigDecimal("0.2");

    final List<ProvenHome> homes = new ArrayList<>();
    final List<Long> charges = new ArrayList<>();
    final byte[] secret = new byte[CreditTree.SECRET_BYTES];
    final List<int[]> hours = new ArrayList<>();
    final CreditTree tree;
    final CreditStatement statement;

    /** By heat and dwellings. */
    static MadePool hybrid(long seed, int count) {
        return new MadePool(seed, count, Scheme.HYBRID);
    }

    /** By the miners' heat, matched in each of 24 hours, as well. */
    static MadePool matched(long seed, int count) {
        return new MadePool(seed, count, Scheme.MATCHED);
    }

    private MadePool(long seed, int count, Scheme scheme) {
        boolean matching = scheme == Scheme.MATCHED;
        SplittableRandom random = new SplittableRandom(seed);
        random.nextBytes(secret);
        long siteHeatWh = random.nextLong(5_000_000_000L) + 1;
        BigDecimal gain = new BigDecimal("250.00");
        long valueMinor = BigDecimal.valueOf(siteHeatWh, 6)
                .multiply(gain)
                .setScale(2, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
        long[] thirds = LargestRemainder.split(valueMinor, List.of(BigInteger.TWO, BigInteger.ONE, BigInteger.ONE));
        long[] energies = new long[count];
        long[] days = new long[count];
        for (int i = 0; i < count; i++) {
            energies[i] = random.nextInt(4) == 0 ? 0 : random.nextLong(4_000_000);
            days[i] = 31L * (1 + random.nextInt(12));
        }
        long[] siteWh = new long[HOURS];
        long[] homesWh = new long[HOURS];
        if (matching) {
            siteWh = random(random, siteHeatWh);
            for (int i = 0; i < count; i++) {
                long[] own = random(random, energies[i]);
                hours.add(Arrays.stream(own).mapToInt(Math::toIntExact).toArray());
                for (int hour = 0; hour < HOURS; hour++) {
                    homesWh[hour] += own[hour];
                }
            }
        }
        MatchedHeat heat = new MatchedHeat(siteWh, homesWh);
        long[] matched = new long[count];
        List<CreditHome> asked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            matched[i] = matching ? heat.milliWhOf(hours.get(i)) : 0;
            asked.add(new CreditHome(
                    new Energy(energies[i]), Math.toIntExact(days[i] / 31), 31, matched[i], Money.zero(SEK)));
        }
        BigDecimal matchedWeight = matching ? MATCHED_WEIGHT : BigDecimal.ZERO;
        List<BigInteger> weights = CreditSplit.weights(new SplitKey(ENERGY_WEIGHT, matchedWeight), asked);
        long[] shares = LargestRemainder.split(thirds[0], weights);
        long credited = 0;
        for (int i = 0; i < count; i++) {
            long charge = random.nextLong(2 * shares[i] + 10);
            long credit = Math.min(shares[i], charge);
            credited += credit;
            charges.add(charge);
            homes.add(new ProvenHome(
                    "2026-%06d".formatted(i + 1), new Sums(credit, shares[i], energies[i], days[i], matched[i])));
        }
        tree = CreditTree.of(scheme, secret, homes);
        statement = new CreditStatement(
                scheme.code(),
                "norrvik",
                "NV-1",
                "2026-10-01",
                "2026-11-01",
                "SEK",
                count,
                tree.root(),
                tree.total(),
                new CreditStatement.Pool(
                        siteHeatWh,
                        new BigDecimal("650.00"),
                        new BigDecimal("400.00"),
                        BigDecimal.ZERO,
                        valueMinor,
                        0,
                        thirds[0],
                        thirds[1],
                        thirds[2],
                        0,
                        thirds[0],
                        ENERGY_WEIGHT,
                        matchedWeight,
                        true,
                        thirds[0] - credited,
                        matching ? new MatchedHours(boxed(siteWh), boxed(homesWh)) : MatchedHours.NONE));
    }

    private static List<Long> boxed(long[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** Hours that sum to a whole; some of them zero. */
    private static long[] random(SplittableRandom random, long whole) {
        List<BigInteger> weights = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            weights.add(BigInteger.valueOf(hour > 0 && random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(100)));
        }
        return LargestRemainder.split(whole, weights);
    }

    CreditProof proof(int home) {
        ProvenHome proven = homes.get(home);
        return new CreditProof(
                statement,
                proven.invoice(),
                proven.sums(),
                charges.get(home),
                hours.isEmpty()
                        ? List.of()
                        : Arrays.stream(hours.get(home)).boxed().toList(),
                tree.partsOf(proven.invoice()));
    }
}
