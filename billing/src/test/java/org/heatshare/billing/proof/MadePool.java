package org.heatshare.billing.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.heatshare.billing.money.LargestRemainder;

/** A pool of random homes with its tree: shares by a hybrid key, credits capped by the charge for heat. */
final class MadePool {
    private static final BigDecimal ENERGY_WEIGHT = new BigDecimal("0.7");

    final List<ProvenHome> homes = new ArrayList<>();
    final List<Long> charges = new ArrayList<>();
    final byte[] secret = new byte[CreditTree.SECRET_BYTES];
    final CreditTree tree;
    final CreditStatement statement;

    MadePool(long seed, int count) {
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
        List<BigInteger> weights = new ArrayList<>();
        long energySum = 0;
        long daySum = 0;
        for (int i = 0; i < count; i++) {
            energies[i] = random.nextInt(4) == 0 ? 0 : random.nextLong(4_000_000);
            days[i] = 31L * (1 + random.nextInt(12));
            energySum += energies[i];
            daySum += days[i];
        }
        for (int i = 0; i < count; i++) {
            weights.add(
                    energySum == 0
                            ? BigInteger.valueOf(days[i])
                            : BigInteger.valueOf(7 * energies[i])
                                    .multiply(BigInteger.valueOf(daySum))
                                    .add(BigInteger.valueOf(3 * days[i]).multiply(BigInteger.valueOf(energySum))));
        }
        long[] shares = LargestRemainder.split(thirds[0], weights);
        long credited = 0;
        for (int i = 0; i < count; i++) {
            long charge = random.nextLong(2 * shares[i] + 10);
            long credit = Math.min(shares[i], charge);
            credited += credit;
            charges.add(charge);
            homes.add(new ProvenHome("2026-%06d".formatted(i + 1), new Sums(credit, shares[i], energies[i], days[i])));
        }
        tree = CreditTree.of(secret, homes);
        statement = new CreditStatement(
                CreditStatement.SCHEME,
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
                        true,
                        thirds[0] - credited));
    }

    CreditProof proof(int home) {
        ProvenHome proven = homes.get(home);
        return new CreditProof(
                statement, proven.invoice(), proven.sums(), charges.get(home), tree.partsOf(proven.invoice()));
    }
}
