package org.heatshare.billing.customer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract as a list shows it.
 *
 * @param partyName null where it is hidden or erased
 * @param street of the delivery point; null where it is hidden
 * @param city of the delivery point; null where it is hidden
 * @param validUntil the first day on which it is no longer valid; null while it has no end
 * @param protectedIdentity whether name and address need care
 */
public record ContractSummary(
        int contractId,
        String number,
        int deliveryPointId,
        String deliveryPointCode,
        int partyId,
        @Nullable String partyName,
        @Nullable String street,
        @Nullable String city,
        String tariffCode,
        String customerClass,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        boolean protectedIdentity) {}
