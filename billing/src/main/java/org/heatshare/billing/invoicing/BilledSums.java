package org.heatshare.billing.invoicing;

import java.util.Map;

/**
 * The bills of one month in sums. Amounts are minor units of the municipality's currency.
 *
 * @param bills how many there are
 * @param energyWh heat billed
 * @param totalMinor what customers are asked to pay
 * @param creditMinor the heat credit in the bills, before tax; not negative
 * @param componentsNetMinor net by component; the heat credit's is negative, a component that nobody has is absent
 */
public record BilledSums(
        int bills,
        long energyWh,
        long netMinor,
        long vatMinor,
        long totalMinor,
        long creditMinor,
        Map<BillComponent, Long> componentsNetMinor) {

    public BilledSums {
        componentsNetMinor = Map.copyOf(componentsNetMinor);
    }

    /** The net sum of one component, 0 where nobody has it. */
    public long componentNetMinor(BillComponent component) {
        return componentsNetMinor.getOrDefault(component, 0L);
    }
}
