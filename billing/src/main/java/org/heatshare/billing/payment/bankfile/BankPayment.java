package org.heatshare.billing.payment.bankfile;

/**
 * One payment of an entry. Texts are as the payer gave them, empty where there is none.
 *
 * @param amountMinor in minor units of the account's currency; negative where a payment is taken back
 * @param reference at most {@value #REFERENCE_MAX} characters, without blanks
 * @param message words for the payee and further references, at most {@value #MESSAGE_MAX} characters, longer ones cut
 * @param debtorName at most {@value #NAME_MAX} characters
 * @param debtorAccount at most {@value #ACCOUNT_MAX} characters, without blanks
 */
public record BankPayment(long amountMinor, String reference, String message, String debtorName, String debtorAccount) {

    public static final int REFERENCE_MAX = 40;
    public static final int MESSAGE_MAX = 500;
    public static final int NAME_MAX = 140;
    public static final int ACCOUNT_MAX = 34;
}
