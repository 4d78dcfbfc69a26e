package org.heatshare.billing.customer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The supply of one delivery point to one party, as told by the municipality.
 *
 * @param number the contract's lasting number
 * @param deliveryPoint code of the delivery point
 * @param party key of the party
 * @param validFrom the first day
 * @param validUntil the first day on which it is no longer valid; null while it has no end
 * @param tariff code of the price list
 * @param customerClass decides the value added tax
 * @param subjects of the signed-in persons who may see the contract
 */
public record ContractData(
        String number,
        String deliveryPoint,
        String party,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String tariff,
        String customerClass,
        List<String> subjects) {

    public ContractData {
        subjects = List.copyOf(subjects);
        if (validUntil != null && !validFrom.isBefore(validUntil)) {
            throw new IllegalArgumentException("contract " + number + " must end after it begins: " + validFrom);
        }
    }
}
