package org.heatshare.billing.customer;

import org.jspecify.annotations.Nullable;

/**
 * A delivery point with whom it is supplied to today. Street, postal code and city are null where they are hidden.
 *
 * @param dwellings how many homes are behind it
 * @param network name of the heat network that it hangs on
 * @param contract number of today's contract; null when there is none
 * @param tariffCode of that contract
 * @param partyName null without a contract, and where it is hidden or erased
 * @param protectedIdentity whether name and address need care
 */
public record SuppliedPoint(
        int deliveryPointId,
        String code,
        Kind kind,
        int dwellings,
        @Nullable Integer heatedAreaM2,
        String network,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String contract,
        @Nullable String tariffCode,
        @Nullable String partyName,
        boolean protectedIdentity) {

    /** What is supplied. */
    public enum Kind {
        HOUSE,
        FLAT,
        BUILDING,
        PREMISES
    }
}
