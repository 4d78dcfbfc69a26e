package org.heatshare.billing.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that is not paid, or not wholly. Amounts are minor units.
 *
 * @param partyName null where it is hidden or erased
 * @param openMinor the total less what was allocated to it; negative where more was paid than it asks for
 */
public record OpenInvoice(
        String number,
        String contractNumber,
        @Nullable String partyName,
        LocalDate dueOn,
        long totalMinor,
        long openMinor) {}
