package org.heatshare.billing.invoicing;

import java.util.List;

/**
 * A run in sums, for the person who releases it. Amounts are minor units of the municipality's currency.
 *
 * @param bills how many bills it has
 * @param heldBack how many contracts it cannot bill
 * @param energyWh heat billed
 * @param totalMinor what customers are asked to pay; the sum that the release posts to receivables
 * @param previousTotalMinor the same of the month before
 * @param components net by component with the months to compare with
 * @param pools the heat credit's pools and how they were shared
 */
public record RunPreview(
        BillingRun run,
        int bills,
        int heldBack,
        long energyWh,
        long netMinor,
        long vatMinor,
        long totalMinor,
        long creditMinor,
        long previousTotalMinor,
        List<ComponentTotal> components,
        List<PoolDocument> pools) {

    public RunPreview {
        components = List.copyOf(components);
        pools = List.copyOf(pools);
    }

    /** The net sum of one component; the heat credit's is negative. */
    public record ComponentTotal(
            BillComponent component, long netMinor, long previousNetMinor, long yearBeforeNetMinor) {}
}
