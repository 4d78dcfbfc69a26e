package org.heatshare.billing.credit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.billing.money.LargestRemainder;
import org.heatshare.billing.money.Money;

/**
 * The homes' money of a month, home by home, by the hybrid key:
 * {@code share = available x (a x energy / all energy + (1 - a) x dwelling days / all dwelling days)}.
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
        long[] shares = LargestRemainder.split(available.minorUnits(), weights(pool.agreement(), homes));
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

    /** The key's weights as whole numbers: each is its exact share multiplied by the same large number. */
    public static List<BigInteger> weights(CreditAgreement agreement, List<CreditHome> homes) {
        BigInteger energies = sum(homes.stream().map(CreditSplit::energy).toList());
        BigInteger dwellingDays =
                sum(homes.stream().map(CreditSplit::dwellingDays).toList());
        // When nobody used heat there is nothing to go by but the homes.
        BigInteger byEnergy = energies.signum() == 0
                ? BigInteger.ZERO
                : CreditPool.weight(agreement.energyWeight()).multiply(dwellingDays);
        BigInteger byHome = energies.signum() == 0
                ? BigInteger.ONE
                : CreditPool.weight(BigDecimal.ONE.subtract(agreement.energyWeight()))
                        .multiply(energies);
        return homes.stream()
                .map(home -> byEnergy.multiply(energy(home)).add(byHome.multiply(dwellingDays(home))))
                .toList();
    }

    private static BigInteger energy(CreditHome home) {
        return BigInteger.valueOf(home.energy().wattHours());
    }

    private static BigInteger dwellingDays(CreditHome home) {
        return BigInteger.valueOf(home.dwellingDays());
    }

    private static BigInteger sum(List<BigInteger> values) {
        return values.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
