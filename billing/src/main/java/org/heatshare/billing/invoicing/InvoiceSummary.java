package org.heatshare.billing.invoicing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issued invoice as a list shows it. Amounts are minor units.
 *
 * @param partyName null where it is hidden or erased
 * @param creditMinor heat credit in the total
 */
public record InvoiceSummary(
        long invoiceId,
        String number,
        int contractId,
        String contractNumber,
        String deliveryPointCode,
        @Nullable String partyName,
        LocalDate from,
        LocalDate until,
        LocalDate issuedOn,
        LocalDate dueOn,
        String currency,
        long energyWh,
        long netMinor,
        long vatMinor,
        long totalMinor,
        long creditMinor,
        String paymentReference) {}
