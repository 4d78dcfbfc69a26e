package org.heatshare.billing.payment;

import java.time.Instant;

/**
 * A bank's file that was taken, and what became of it.
 *
 * @param payments that were booked from it
 * @param unmatched those of them of which something went to the work list
 * @param known payments that another file had brought
 * @param withoutDetails sums of many payments whose parts another file brings; nothing of them is booked
 * @param leftOut entries that are no payments: paid out, or not booked by the bank yet
 * @param paidMinor sum of the payments that were booked
 */
public record TakenBankFile(
        long id,
        String name,
        String format,
        BankFileOrigin.Source source,
        String takenBy,
        Instant takenAt,
        int payments,
        int unmatched,
        int known,
        int withoutDetails,
        int leftOut,
        long paidMinor,
        String currency) {}
