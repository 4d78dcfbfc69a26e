package org.heatshare.billing.credit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import org.heatshare.billing.money.LargestRemainder;
import org.heatshare.billing.money.Money;

/**
 * The value of a month's miner heat and its three parts.
 *
 * <p>{@code value = sum of heat x (avoided cost - operator's price) - connection cost}, rounded once, half up. A deficit
 * brought forward is made good first; what is then above zero is shared, what is below zero is carried forward, so that
 * nobody is ever credited a negative amount. The parts are split by the largest remainder in the order homes, operator,
 * municipality. Always: {@code value + broughtForward.deficit = homes + operator + municipality + deficit}.
 *
 * @param value of the month alone; negative when the heat cost more than it saved
 * @param homes the homes' part of this month, without what their caps kept back before
 * @param operator the operator's part, on top of the price of the heat
 * @param municipality the municipality's part
 * @param deficit zero or negative: carried to the next month
 * @see "Decision record 0052"
 */
public record CreditPool(
        CreditAgreement agreement,
        List<SiteHeat> heat,
        BroughtForward broughtForward,
        Money value,
        Money homes,
        Money operator,
        Money municipality,
        Money deficit) {

    public CreditPool {
        heat = List.copyOf(heat);
    }

    /** Works out the pool of a month from the heat of the agreement's sources. */
    public static CreditPool of(
            CreditAgreement agreement, Month month, List<SiteHeat> heat, BroughtForward broughtForward) {
        BigDecimal gain = agreement.avoidedCostIn(month).subtract(agreement.operatorPriceIn(month));
        BigDecimal megawattHours = heat.stream()
                .map(site -> BigDecimal.valueOf(site.energy().wattHours(), 6))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal value = megawattHours.multiply(gain).subtract(agreement.connectionCostPerMonth());
        return of(agreement, Money.rounded(value, agreement.currency()), heat, broughtForward);
    }

    /** Shares a value that is already known. */
    public static CreditPool of(
            CreditAgreement agreement, Money value, List<SiteHeat> heat, BroughtForward broughtForward) {
        Currency currency = agreement.currency();
        Money available = value.plus(broughtForward.deficit());
        Money shared = available.max(Money.zero(currency));
        Shares shares = agreement.shares();
        long[] parts = LargestRemainder.split(
                shared.minorUnits(),
                List.of(weight(shares.homes()), weight(shares.operator()), weight(shares.municipality())));
        return new CreditPool(
                agreement,
                heat,
                broughtForward,
                value,
                new Money(parts[0], currency),
                new Money(parts[1], currency),
                new Money(parts[2], currency),
                available.min(Money.zero(currency)));
    }

    /** What the homes share in this month: their part and what their caps kept back before. */
    public Money availableToHomes() {
        return homes.plus(broughtForward.homes());
    }

    /** Shares have at most six decimals. */
    static BigInteger weight(BigDecimal share) {
        return share.setScale(6).unscaledValue();
    }
}
