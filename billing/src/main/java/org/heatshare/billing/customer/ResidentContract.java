package org.heatshare.billing.customer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract that a signed-in person may see, with the days for which they may see anything of its delivery point.
 *
 * @param partyName null where it has been erased
 * @param validFrom the first day
 * @param validUntil the first day on which it is no longer valid; null while it has no end
 */
public record ResidentContract(
        int contractId,
        String number,
        int deliveryPointId,
        String deliveryPointCode,
        @Nullable String partyName,
        String language,
        String street,
        String postalCode,
        String city,
        String tariffCode,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** Whether the contract was valid on a day, and its holder may see that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }
}
