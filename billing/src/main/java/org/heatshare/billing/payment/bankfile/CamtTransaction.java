package org.heatshare.billing.payment.bankfile;

import org.jspecify.annotations.Nullable;

/** What a transaction of an entry has said so far. */
final class CamtTransaction {

    @Nullable
    Long amountMinor;

    @Nullable
    Boolean debit;

    String debtorName = "";
    String debtorAccount = "";
    private String reference = "";
    private final StringBuilder message = new StringBuilder();

    /** The first reference is the payment's; further ones are words of its message. */
    void reference(String text) {
        String compact = text.replace(" ", "");
        if (reference.isEmpty()) {
            reference = compact;
        } else {
            say(compact);
        }
    }

    void say(String text) {
        if (!text.isEmpty() && message.length() < BankPayment.MESSAGE_MAX) {
            message.append(message.isEmpty() ? "" : " ").append(text);
        }
    }

    BankPayment payment(long amount, String place) throws BankFileException {
        return new BankPayment(
                amount,
                fitting(reference, BankPayment.REFERENCE_MAX, "CdtrRefInf/Ref", place),
                message.substring(0, Math.min(message.length(), BankPayment.MESSAGE_MAX)),
                fitting(debtorName, BankPayment.NAME_MAX, "Dbtr/Nm", place),
                fitting(debtorAccount, BankPayment.ACCOUNT_MAX, "DbtrAcct/Id", place));
    }

    private static String fitting(String text, int most, String element, String place) throws BankFileException {
        if (text.length() > most) {
            throw new BankFileException(
                    "invalid-value",
                    place + ": " + element + " has " + text.length() + " characters, at most " + most
                            + " fit. Nothing was booked; ask the bank");
        }
        return text;
    }
}
