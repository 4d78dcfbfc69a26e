package org.heatshare.billing.invoicing;

import java.util.List;
import org.heatshare.billing.credit.SiteHeat;
import org.heatshare.billing.invoicing.BillCredit.PoolSummary;
import org.heatshare.billing.proof.MatchedHours;
import org.jspecify.annotations.Nullable;

/**
 * A pool as it is kept, to work it out again. Always, in minor units:
 * {@code pool + deficitBroughtForward + homesBroughtForward
 * = credited + operator + municipality + homesCarriedForward + deficitCarriedForward}.
 *
 * @param agreementVersionId the version of the agreement
 * @param heat by source
 * @param avoidedCostMinor what the heat would have cost otherwise
 * @param operatorPriceMinor what the operators are paid for it: a rounded amount for each source
 * @param creditedMinor sum of the homes' credits
 * @param homesCarriedForwardMinor zero or positive: what caps kept back
 * @param deficitCarriedForwardMinor zero or negative
 * @param hours by which heat was matched; null where the key does not ask for them
 */
public record PoolDocument(
        int agreementVersionId,
        PoolSummary pool,
        List<SourceHeat> heat,
        long avoidedCostMinor,
        long operatorPriceMinor,
        long connectionCostMinor,
        long creditedMinor,
        long homesCarriedForwardMinor,
        long deficitCarriedForwardMinor,
        @Nullable MatchedHours hours) {

    public PoolDocument {
        heat = List.copyOf(heat);
    }

    /** Heat of one source. */
    public record SourceHeat(String source, long energyWh) {

        static SourceHeat of(SiteHeat heat) {
            return new SourceHeat(heat.source(), heat.energy().wattHours());
        }
    }
}
