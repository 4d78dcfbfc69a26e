package org.heatshare.billing.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;

/**
 * Checks a proof with nothing but the proof, and with no code that splits credits: that would confirm its own mistakes. What it cannot check is whether the root in it is the one that was published: hold
 * the two against each other.
 *
 * @see "docs/proof.md"
 */
public final class ProofCheck {
    private static final int WEIGHT_DECIMALS = 6;
    private static final BigInteger MILLI = BigInteger.valueOf(1_000);

    private final CreditProof proof;
    private final CreditStatement statement;
    private final CreditStatement.Pool pool;
    private final Scheme scheme;

    private ProofCheck(CreditProof proof) {
        this.proof = proof;
        this.statement = proof.statement();
        this.pool = statement.pool();
        this.scheme = Scheme.find(statement.scheme()).orElseThrow();
    }

    /**
     * One question about the proof.
     *
     * @param name {@code tree}, {@code home}, {@code total}, {@code value}, {@code pool}, {@code matched},
     *     {@code share} or {@code credit}
     * @param says what was compared, with the figures
     */
    public record Answer(String name, boolean holds, String says) {}

    /** All answers, in their order; the proof holds where each does. */
    public static List<Answer> of(CreditProof proof) {
        if (Scheme.find(proof.statement().scheme()).isEmpty()) {
            return List.of(
                    new Answer("tree", false, "scheme '" + proof.statement().scheme() + "' is not known"));
        }
        ProofCheck check = new ProofCheck(proof);
        List<Answer> answers = new ArrayList<>();
        check.ask(answers, "tree", check::tree);
        check.ask(answers, "home", check::home);
        check.ask(answers, "total", check::total);
        check.ask(answers, "value", check::value);
        check.ask(answers, "pool", check::pool);
        if (check.scheme == Scheme.MATCHED) {
            check.ask(answers, "matched", check::matched);
        }
        check.ask(answers, "share", check::share);
        check.ask(answers, "credit", check::credit);
        return List.copyOf(answers);
    }

    private interface Question {
        Answer answer(String name);
    }

    private void ask(List<Answer> answers, String name, Question question) {
        try {
            answers.add(question.answer(name));
        } catch (IllegalArgumentException | ArithmeticException e) {
            answers.add(new Answer(name, false, String.valueOf(e.getMessage())));
        }
    }

    /** Each part of the home leads to the root and to the published total. */
    private Answer tree(String name) {
        boolean holds = proof.parts().size() == Parts.COUNT;
        for (int i = 0; holds && i < proof.parts().size(); i++) {
            ProvenPart part = proof.parts().get(i);
            Node node =
                    Node.leaf(scheme, bytes(part.salt(), Node.SALT_BYTES), part.part(), part.sums(), proof.invoice());
            for (ProvenPart.Step step : part.way()) {
                Node beside = new Node(bytes(step.hash(), Node.HASH_BYTES), step.sums());
                node = step.left() ? Node.above(scheme, beside, node) : Node.above(scheme, node, beside);
            }
            holds = part.part() == i
                    && HexFormat.of().formatHex(node.hash()).equals(statement.root())
                    && node.sums().equals(statement.total());
        }
        return new Answer(name, holds, proof.parts().size() + " parts lead to root " + statement.root());
    }

    private static byte[] bytes(String hex, int length) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (bytes.length != length) {
            throw new IllegalArgumentException("'" + hex + "' must have " + 2 * length + " hexadecimal digits");
        }
        return bytes;
    }

    private Answer home(String name) {
        Sums sum = proof.parts().stream().map(ProvenPart::sums).reduce(Sums.NONE, Sums::plus);
        return new Answer(name, sum.equals(proof.home()), "the parts sum to " + sum + ", the home has " + proof.home());
    }

    /** All that the homes have together is credited or carried forward. */
    private Answer total(String name) {
        Sums total = statement.total();
        boolean holds = total.shareMinor() == pool.availableMinor()
                && pool.homesCarriedForwardMinor() >= 0
                && Math.addExact(total.creditMinor(), pool.homesCarriedForwardMinor()) == pool.availableMinor();
        return new Answer(
                name,
                holds,
                total.creditMinor() + " credited and " + pool.homesCarriedForwardMinor() + " carried forward of "
                        + pool.availableMinor());
    }

    /** The value of the heat by the agreement's prices. */
    private Answer value(String name) {
        BigDecimal value = BigDecimal.valueOf(pool.siteHeatWh(), 6)
                .multiply(pool.avoidedCostPerMwh().subtract(pool.operatorPricePerMwh()))
                .subtract(pool.connectionCost());
        int decimals = Currency.getInstance(statement.currency()).getDefaultFractionDigits();
        BigInteger minor = value.setScale(decimals, RoundingMode.HALF_UP).unscaledValue();
        return new Answer(
                name,
                minor.equals(BigInteger.valueOf(pool.valueMinor())),
                "by the prices " + minor + ", published " + pool.valueMinor());
    }

    /** The parts of homes, operator and municipality sum to what there is to share. */
    private Answer pool(String name) {
        long left = Math.addExact(pool.valueMinor(), pool.deficitBroughtForwardMinor());
        long parts = Math.addExact(Math.addExact(pool.homesMinor(), pool.operatorMinor()), pool.municipalityMinor());
        boolean holds = parts == Math.max(0, left)
                && pool.homesMinor() >= 0
                && pool.operatorMinor() >= 0
                && pool.municipalityMinor() >= 0
                && pool.availableMinor() == Math.addExact(pool.homesMinor(), pool.homesBroughtForwardMinor());
        return new Answer(name, holds, "three parts sum to " + parts + " of " + left);
    }

    /** The home's share follows from its own heat and dwelling days; the largest remainder adds at most one minor unit. */
    private Answer share(String name) {
        BigInteger[] exact = BigInteger.valueOf(pool.availableMinor())
                .multiply(weight(proof.home()))
                .divideAndRemainder(weight(statement.total()));
        BigInteger over = BigInteger.valueOf(proof.home().shareMinor()).subtract(exact[0]);
        boolean holds = over.signum() == 0 || (over.equals(BigInteger.ONE) && exact[1].signum() != 0);
        return new Answer(
                name,
                holds,
                "by the rule at least " + exact[0] + ", got " + proof.home().shareMinor());
    }

    private BigInteger weight(Sums of) {
        BigInteger energies = BigInteger.valueOf(statement.total().energyWh());
        BigInteger matched = BigInteger.valueOf(statement.total().matchedMilliWh());
        BigInteger days = BigInteger.valueOf(statement.total().dwellingDays());
        BigInteger byEnergy = energies.signum() == 0 ? BigInteger.ZERO : scaled(pool.energyWeight());
        BigInteger byMatched = matched.signum() == 0 ? BigInteger.ZERO : scaled(pool.matchedWeight());
        BigInteger byHome =
                BigInteger.TEN.pow(WEIGHT_DECIMALS).subtract(byEnergy).subtract(byMatched);
        BigInteger allEnergy = energies.max(BigInteger.ONE);
        BigInteger allMatched = matched.max(BigInteger.ONE);
        return byEnergy.multiply(BigInteger.valueOf(of.energyWh()))
                .multiply(allMatched)
                .multiply(days)
                .add(byMatched
                        .multiply(BigInteger.valueOf(of.matchedMilliWh()))
                        .multiply(allEnergy)
                        .multiply(days))
                .add(byHome.multiply(BigInteger.valueOf(of.dwellingDays()))
                        .multiply(allEnergy)
                        .multiply(allMatched));
    }

    private static BigInteger scaled(BigDecimal weight) {
        return weight.setScale(WEIGHT_DECIMALS, RoundingMode.UNNECESSARY).unscaledValue();
    }

    /**
     * The home's matched heat follows from its own hours and the published ones, all hours sum to what was metered, and all homes
     * are matched with no more than the sites gave in hours of use.
     */
    private Answer matched(String name) {
        List<Integer> own = proof.hoursWh();
        List<Long> site = pool.hours().siteWh();
        List<Long> homes = pool.hours().homesWh();
        if (own.isEmpty() || own.size() != site.size() || own.size() != homes.size()) {
            throw new IllegalArgumentException("the hours of the month are not all there");
        }
        BigInteger matched = BigInteger.ZERO;
        BigInteger given = BigInteger.ZERO;
        boolean holds = sumOf(own).equals(BigInteger.valueOf(proof.home().energyWh()))
                && sumOf(site).equals(BigInteger.valueOf(pool.siteHeatWh()))
                && sumOf(homes).equals(BigInteger.valueOf(statement.total().energyWh()));
        for (int hour = 0; hour < own.size(); hour++) {
            holds &= own.get(hour) >= 0 && site.get(hour) >= 0 && own.get(hour) <= homes.get(hour);
            if (homes.get(hour) > 0) {
                BigInteger milliWh = BigInteger.valueOf(site.get(hour)).multiply(MILLI);
                given = given.add(milliWh);
                matched = matched.add(milliWh.multiply(BigInteger.valueOf(own.get(hour)))
                        .divide(BigInteger.valueOf(homes.get(hour))));
            }
        }
        holds &= matched.equals(BigInteger.valueOf(proof.home().matchedMilliWh()))
                && BigInteger.valueOf(statement.total().matchedMilliWh()).compareTo(given) <= 0;
        return new Answer(
                name,
                holds,
                "by the hours " + matched + ", got " + proof.home().matchedMilliWh() + "; all homes have "
                        + statement.total().matchedMilliWh() + " of " + given);
    }

    private static BigInteger sumOf(List<? extends Number> values) {
        return values.stream()
                .map(value -> BigInteger.valueOf(value.longValue()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private Answer credit(String name) {
        long share = proof.home().shareMinor();
        long most = Math.max(0, proof.energyChargeMinor());
        long due = pool.capped() ? Math.min(share, most) : share;
        return new Answer(
                name,
                due == proof.home().creditMinor(),
                "of a share of " + share + (pool.capped() ? ", at most " + most : "") + ": "
                        + proof.home().creditMinor());
    }
}
