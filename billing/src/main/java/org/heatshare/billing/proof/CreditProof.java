package org.heatshare.billing.proof;

import java.util.List;

/**
 * What a home can show: its own amounts, and that they are part of what is published.
 *
 * @param statement as published
 * @param invoice number of the invoice with the credit
 * @param home its amounts; they stand on the bill
 * @param energyChargeMinor what the bill asks for heat: the most that a capped agreement credits
 * @param hoursWh what it used in each hour of the month, by which heat was matched; empty where the key does not ask for it
 * @param parts whose amounts sum to the home's
 */
public record CreditProof(
        CreditStatement statement,
        String invoice,
        Sums home,
        long energyChargeMinor,
        List<Integer> hoursWh,
        List<ProvenPart> parts) {
    public CreditProof {
        hoursWh = List.copyOf(hoursWh);
        parts = List.copyOf(parts);
    }
}
