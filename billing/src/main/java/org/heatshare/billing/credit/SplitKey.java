package org.heatshare.billing.credit;

import java.math.BigDecimal;

/**
 * By what the homes' part is shared: a blend of heat used, heat used while the miners gave it, and dwellings.
 *
 * @param energyWeight how much goes by heat used, 0 to 1
 * @param matchedWeight how much goes by the miners' heat matched with a home's use hour by hour, 0 to 1
 * @see MatchedHeat
 */
public record SplitKey(BigDecimal energyWeight, BigDecimal matchedWeight) {

    /** Refuses weights that leave less than nothing to the dwellings. */
    public SplitKey {
        if (energyWeight.signum() < 0
                || matchedWeight.signum() < 0
                || energyWeight.add(matchedWeight).compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("the key's weights are not negative and sum to at most 1, but are "
                    + energyWeight + " and " + matchedWeight);
        }
    }

    /** Whether the hours of homes and sources must be known. */
    public boolean isMatched() {
        return matchedWeight.signum() > 0;
    }
}
