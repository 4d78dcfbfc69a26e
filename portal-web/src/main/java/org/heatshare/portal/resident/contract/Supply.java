package org.heatshare.portal.resident.contract;

import java.time.LocalDate;
import org.heatshare.billing.customer.ResidentContract;
import org.jspecify.annotations.Nullable;

/**
 * A contract that the signed-in resident may see: heat for one delivery point over a time.
 *
 * @param number the contract's own
 * @param deliveryPointId whose heat it covers; only days within the contract may be shown
 * @param address of the delivery point, in one line
 * @param validUntil the first day on which it no longer holds; absent while it is open
 */
public record Supply(
        String number,
        int contractId,
        int deliveryPointId,
        String address,
        String tariff,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static Supply of(ResidentContract contract) {
        return new Supply(
                contract.number(),
                contract.contractId(),
                contract.deliveryPointId(),
                contract.street() + ", " + contract.city(),
                contract.tariffCode(),
                contract.validFrom(),
                contract.validUntil());
    }

    /** The later of a day and the contract's first. */
    public LocalDate notBefore(LocalDate from) {
        return from.isBefore(validFrom) ? validFrom : from;
    }

    /** The earlier of a half-open end and the contract's own. */
    public LocalDate notAfter(LocalDate until) {
        return validUntil != null && validUntil.isBefore(until) ? validUntil : until;
    }

    /** Whether the contract holds on any day of the half-open span. */
    public boolean overlaps(LocalDate from, LocalDate until) {
        return notBefore(from).isBefore(notAfter(until));
    }
}
