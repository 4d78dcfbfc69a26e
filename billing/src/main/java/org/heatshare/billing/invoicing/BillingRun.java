package org.heatshare.billing.invoicing;

import java.time.Instant;
import org.heatshare.billing.period.BillingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The billing of one month: all contracts that were valid in it and have no invoice for it yet.
 *
 * @param preparedBy subject of who drafted it
 * @param releasedBy subject of who released it, another person
 * @param contractsTotal contracts that it covers
 * @param contractsDone of these, worked out or held back
 * @param inputsSha256 hash of all that the drafted bills say; equal inputs give an equal hash
 */
public record BillingRun(
        long id,
        BillingPeriod period,
        RunState state,
        String preparedBy,
        Instant preparedAt,
        @Nullable Instant draftedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        int contractsTotal,
        int contractsDone,
        @Nullable String inputsSha256) {

    BillingRun withDone(int done) {
        return new BillingRun(
                id,
                period,
                state,
                preparedBy,
                preparedAt,
                draftedAt,
                releasedBy,
                releasedAt,
                contractsTotal,
                done,
                inputsSha256);
    }
}
