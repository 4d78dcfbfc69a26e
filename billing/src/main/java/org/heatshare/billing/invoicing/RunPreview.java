package org.heatshare.billing.invoicing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run in sums, for the person who releases it.
 *
 * @param heldBack how many contracts it cannot bill
 * @param billed what the run bills; the total is what its release posts to receivables
 * @param monthBefore what was invoiced for the month before; null where nothing was
 * @param yearBefore what was invoiced for the same month a year before; null where nothing was
 * @param pools the heat credit's pools and how they were shared
 */
public record RunPreview(
        BillingRun run,
        int heldBack,
        BilledSums billed,
        @Nullable BilledSums monthBefore,
        @Nullable BilledSums yearBefore,
        List<PoolDocument> pools) {

    public RunPreview {
        pools = List.copyOf(pools);
    }
}
