package org.heatshare.billing.proof;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is published of a pool: to everybody, and in the journal by its root.
 *
 * @param scheme how the tree is hashed, see {@link Scheme}
 * @param municipality code
 * @param agreement code of the credit agreement
 * @param from first day, such as {@code 2026-10-01}
 * @param until the first day that is no longer part of it
 * @param currency ISO 4217
 * @param homes how many invoices have a share
 * @param root 64 hexadecimal digits
 * @param total of the tree
 */
public record CreditStatement(
        String scheme,
        String municipality,
        String agreement,
        String from,
        String until,
        String currency,
        int homes,
        String root,
        Sums total,
        Pool pool) {
    /**
     * How the total came about. {@code valueMinor = siteHeatWh / 1,000,000 x (avoidedCostPerMwh - operatorPricePerMwh) -
     * connectionCost}, rounded half up to minor units; {@code availableMinor = homesMinor + homesBroughtForwardMinor}.
     *
     * @param siteHeatWh by the settlement meters
     * @param connectionCost of the month, in the currency's main unit
     * @param valueMinor negative when the heat cost more than it saved
     * @param deficitBroughtForwardMinor zero or negative
     * @param energyWeight by heat used, 0 to 1
     * @param matchedWeight by the miners' heat matched hour by hour. The rest goes by dwelling days
     * @param capped whether a credit is at most the bill's charge for heat
     * @param homesCarriedForwardMinor what caps kept back, for the next month
     * @param hours by which heat was matched; empty where the key does not ask for them
     */
    public record Pool(
            long siteHeatWh,
            BigDecimal avoidedCostPerMwh,
            BigDecimal operatorPricePerMwh,
            BigDecimal connectionCost,
            long valueMinor,
            long deficitBroughtForwardMinor,
            long homesMinor,
            long operatorMinor,
            long municipalityMinor,
            long homesBroughtForwardMinor,
            long availableMinor,
            BigDecimal energyWeight,
            BigDecimal matchedWeight,
            boolean capped,
            long homesCarriedForwardMinor,
            MatchedHours hours) {
        public Pool {
            // Statements of the first scheme do not have these.
            matchedWeight = Objects.requireNonNullElse(matchedWeight, BigDecimal.ZERO);
            hours = Objects.requireNonNullElse(hours, MatchedHours.NONE);
        }
    }
}
