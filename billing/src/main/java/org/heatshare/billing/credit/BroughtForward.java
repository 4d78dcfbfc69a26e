package org.heatshare.billing.credit;

import java.util.Currency;
import org.heatshare.billing.money.Money;

/**
 * What earlier months left to this one.
 *
 * @param deficit zero or negative: pools that were negative and are made good before anything is shared again
 * @param homes zero or positive: the homes' money that their caps kept back
 */
public record BroughtForward(Money deficit, Money homes) {

    public BroughtForward {
        if (deficit.minorUnits() > 0 || homes.isNegative()) {
            throw new IllegalArgumentException("a deficit is not above zero and the homes' rest not below it");
        }
    }

    public static BroughtForward nothing(Currency currency) {
        return new BroughtForward(Money.zero(currency), Money.zero(currency));
    }
}
