package org.heatshare.billing.payment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A payment as a list shows it. Amounts are minor units; texts are empty where there is none or it is hidden.
 *
 * @param amountMinor negative where the bank takes a payment back
 * @param reference as the payer gave it
 * @param restMinor what pays no invoice
 * @param reason why, where something does not
 */
public record PaymentSummary(
        long id,
        LocalDate paidOn,
        long amountMinor,
        String reference,
        String payer,
        String message,
        long restMinor,
        Optional<UnmatchedReason> reason) {}
