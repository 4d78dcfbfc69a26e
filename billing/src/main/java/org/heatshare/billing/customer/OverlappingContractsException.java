package org.heatshare.billing.customer;

/** Two contracts supply one delivery point on the same day, so its heat would be billed twice; nothing was applied. */
public final class OverlappingContractsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OverlappingContractsException(String first, String second, int deliveryPointId) {
        super("contracts " + first + " and " + second + " overlap at delivery point " + deliveryPointId
                + "; end the first before the second begins");
    }
}
