package org.heatshare.billing.payment.bankfile;

import java.time.LocalDate;

/**
 * One line of a bank account: a payment, or the sum of many that came together.
 *
 * @param account of the municipality, IBAN or the country's own number, without blanks
 * @param reference what the bank calls the entry, the same in every file that tells of it
 * @param bookedOn the day on which it stands on the account
 * @param amountMinor what came, in minor units of the account's currency; negative where a payment is taken back
 */
public record BankEntry(String account, String reference, LocalDate bookedOn, long amountMinor) {}
