package org.heatshare.billing.invoicing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a contract cannot be billed in a run. A later run of the same month bills it once the reason is gone.
 *
 * @param days days that are concerned
 * @param firstDay the first of them
 */
public record HeldBack(Reason reason, int days, @Nullable LocalDate firstDay) {

    /** The kinds of reason; their texts are the pages' affair. */
    public enum Reason {
        /** The register at the start or end of these days is not known. */
        MISSING_READINGS,
        /** The register went backwards. */
        NEGATIVE_ENERGY,
        /** The tariff has no price, or the customer class no tax rate, on these days. */
        NO_PRICE
    }

    String store() {
        return reason + ";" + days + ";" + (firstDay == null ? "" : firstDay);
    }

    static HeldBack parse(String stored) {
        String[] parts = stored.split(";", -1);
        LocalDate first = parts[2].isEmpty() ? null : LocalDate.parse(parts[2]);
        return new HeldBack(Reason.valueOf(parts[0]), Integer.parseInt(parts[1]), first);
    }
}
