package org.heatshare.billing.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * One version of what municipality and heat operator agreed: what the miners' heat is worth, and how that is shared.
 *
 * @param sources codes of the heat sources whose metered heat makes the pool
 * @param avoidedCostPerMwh what the utility would have paid to make a MWh itself, by month
 * @param operatorPricePerMwh what it pays the operator for a MWh, by month
 * @param connectionCostPerMonth what the connection costs the utility, taken from the pool first
 * @param key by what the homes' part is shared
 * @param capped whether no home is credited more than it pays for heat
 */
public record CreditAgreement(
        String code,
        Currency currency,
        LocalDate validFrom,
        List<String> sources,
        Map<Month, BigDecimal> avoidedCostPerMwh,
        Map<Month, BigDecimal> operatorPricePerMwh,
        BigDecimal connectionCostPerMonth,
        Shares shares,
        SplitKey key,
        boolean capped) {

    public CreditAgreement {
        sources = List.copyOf(sources);
        avoidedCostPerMwh = Map.copyOf(avoidedCostPerMwh);
        operatorPricePerMwh = Map.copyOf(operatorPricePerMwh);
    }

    /** Money a MWh that the heat saves in a month. */
    public BigDecimal avoidedCostIn(Month month) {
        return avoidedCostPerMwh.getOrDefault(month, BigDecimal.ZERO);
    }

    /** Money a MWh that the operator is paid in a month. */
    public BigDecimal operatorPriceIn(Month month) {
        return operatorPricePerMwh.getOrDefault(month, BigDecimal.ZERO);
    }
}
