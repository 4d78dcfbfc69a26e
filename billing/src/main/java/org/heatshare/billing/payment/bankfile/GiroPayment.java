package org.heatshare.billing.payment.bankfile;

import org.jspecify.annotations.Nullable;

/** What the records of one payment have said so far. */
final class GiroPayment {

    private final long amountMinor;
    private final String reference;
    private String debtorAccount;
    private @Nullable String debtorName;
    private final StringBuilder message = new StringBuilder();

    GiroPayment(long amountMinor, String reference, String debtorAccount) {
        this.amountMinor = amountMinor;
        this.reference = reference;
        this.debtorAccount = debtorAccount;
    }

    long amountMinor() {
        return amountMinor;
    }

    void account(String account) {
        debtorAccount = account;
    }

    void name(String name) {
        debtorName = name;
    }

    void say(String text) {
        if (!text.isEmpty() && message.length() + text.length() < BankPayment.MESSAGE_MAX) {
            message.append(message.isEmpty() ? "" : " ").append(text);
        }
    }

    BankPayment toPayment() {
        return new BankPayment(
                amountMinor,
                reference.replace(" ", ""),
                message.toString(),
                debtorName == null ? "" : debtorName,
                debtorAccount);
    }
}
