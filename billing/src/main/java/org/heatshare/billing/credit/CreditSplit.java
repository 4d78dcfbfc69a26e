package org.heatshare.billing.credit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.heatshare.billing.money.LargestRemainder;
import org.heatshare.billing.money.Money;

/**
 * The homes' money of a month, home by home, by the agreement's key:
 * {@code share = available x (a x energy / all energy + m x matched / all matched + (1 - a - m) x dwelling days / all
 * dwelling days)}.
 *
 * <p>Shares are whole minor units by the largest remainder, ties to the home that stands first; callers order homes by
 * delivery point and contract. What a cap keeps back is not given to others in the same month, which would make each
 * home's credit depend on its neighbours' tariffs: it is carried to the homes of the next. Always
 * {@code available = sum of credits + carriedForward}.
 *
 * @param credits in the order of the homes
 * @param credited sum of the credits
 * @param carriedForward zero or positive: for the homes of the next month
 * @see "Decision record 0052"
 */
public record CreditSplit(Money available, List<HomeCredit> credits, Money credited, Money carriedForward) {

    public CreditSplit {
        credits = List.copyOf(credits);
    }

    public static CreditSplit of(CreditPool pool, List<CreditHome> homes) {
        Money available = pool.availableToHomes();
        Money none = Money.zero(available.currency());
        if (homes.isEmpty()) {
            return new CreditSplit(available, List.of(), none, available);
        }
        long[] shares = LargestRemainder.split(
                available.minorUnits(), weights(pool.agreement().key(), homes));
        List<HomeCredit> credits = new ArrayList<>(homes.size());
        Money credited = none;
        for (int i = 0; i < shares.length; i++) {
            Money share = new Money(shares[i], available.currency());
            Money most = homes.get(i).energyCharge().max(none);
            Money credit = pool.agreement().capped() ? share.min(most) : share;
            credits.add(new HomeCredit(share, credit));
            credited = credited.plus(credit);
        }
        return new CreditSplit(available, credits, credited, available.minus(credited));
    }

    /**
     * The key's weights as whole numbers: each is its exact share multiplied by the same large number. What nobody has
     * anything of is not gone by; its part goes by dwellings and days.
     */
    public static List<BigInteger> weights(SplitKey key, List<CreditHome> homes) {
        BigInteger energies = sum(homes, CreditSplit::energy);
        BigInteger matched = sum(homes, CreditSplit::matched);
        BigInteger dwellingDays = sum(homes, CreditSplit::dwellingDays);
        BigInteger whole = CreditPool.weight(BigDecimal.ONE);
        BigInteger energyWeight = energies.signum() == 0 ? BigInteger.ZERO : CreditPool.weight(key.energyWeight());
        BigInteger matchedWeight = matched.signum() == 0 ? BigInteger.ZERO : CreditPool.weight(key.matchedWeight());
        BigInteger allMatched = matched.max(BigInteger.ONE);
        BigInteger allEnergy = energies.max(BigInteger.ONE);
        BigInteger byEnergy = energyWeight.multiply(allMatched).multiply(dwellingDays);
        BigInteger byMatched = matchedWeight.multiply(allEnergy).multiply(dwellingDays);
        BigInteger byHome = whole.subtract(energyWeight)
                .subtract(matchedWeight)
                .multiply(allEnergy)
                .multiply(allMatched);
        return homes.stream()
                .map(home -> byEnergy.multiply(energy(home))
                        .add(byMatched.multiply(matched(home)))
                        .add(byHome.multiply(dwellingDays(home))))
                .toList();
    }

    private static BigInteger energy(CreditHome home) {
        return BigInteger.valueOf(home.energy().wattHours());
    }

    private static BigInteger dwellingDays(CreditHome home) {
        return BigInteger.valueOf(home.dwellingDays());
    }

    private static BigInteger matched(CreditHome home) {
        return BigInteger.valueOf(home.matchedMilliWh());
    }

    private static BigInteger sum(List<CreditHome> homes, Function<CreditHome, BigInteger> amount) {
        return homes.stream().map(amount).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
