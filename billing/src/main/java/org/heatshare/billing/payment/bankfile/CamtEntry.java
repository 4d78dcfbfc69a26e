package org.heatshare.billing.payment.bankfile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an entry has said so far, and the one transaction of it that may still be its only one. */
final class CamtEntry {

    private static final String BOOKED = "BOOK";

    String reference = "";
    String bankReference = "";

    @Nullable
    Long amountMinor;

    boolean debit;
    boolean reversal;
    String status = "";

    @Nullable
    LocalDate bookedOn;

    @Nullable
    LocalDate valueOn;

    boolean batch;
    int transactions;
    /** The sink knows of it. */
    boolean told;

    private @Nullable CamtTransaction pending;
    private long sumMinor;

    /** Money that came, or a payment that is taken back; booked. */
    boolean isPayment() {
        return status.equals(BOOKED) && debit == reversal;
    }

    void requireKnownStatus(String place) throws BankFileException {
        if (status.isEmpty()) {
            throw new BankFileException(
                    "invalid-value", place + ": Sts is missing and must be BOOK for what is booked; ask the bank");
        }
    }

    long signedMinor(String place) throws BankFileException {
        if (amountMinor == null) {
            throw new BankFileException("invalid-value", place + ": Amt is missing; ask the bank");
        }
        return debit ? -amountMinor : amountMinor;
    }

    /** Takes a transaction and gives the one before it, which is now known not to be alone. */
    @Nullable
    CamtTransaction next(CamtTransaction transaction) {
        CamtTransaction before = pending;
        pending = transaction;
        transactions++;
        return before;
    }

    /** The last transaction; of an entry that tells of none, one that says nothing. */
    CamtTransaction last(String place) throws BankFileException {
        CamtTransaction last = pending == null ? new CamtTransaction() : pending;
        if (transactions <= 1) {
            last.amountMinor = null;
            return last;
        }
        long sum = sumMinor + signed(last, place);
        if (sum != signedMinor(place)) {
            throw new BankFileException(
                    "wrong-sum",
                    place + ": its " + transactions + " transactions sum to " + sum + " minor units, the entry is "
                            + signedMinor(place) + ". Nothing was booked; ask the bank");
        }
        return last;
    }

    BankPayment payment(CamtTransaction transaction, String place) throws BankFileException {
        long amount = transactions <= 1 ? signedMinor(place) : signed(transaction, place);
        sumMinor += amount;
        return transaction.payment(amount, place);
    }

    private long signed(CamtTransaction transaction, String place) throws BankFileException {
        if (transaction.amountMinor == null) {
            throw new BankFileException(
                    "invalid-value",
                    place + ": it has several TxDtls, and one of them no Amt in the account's currency; ask the bank");
        }
        boolean out = transaction.debit == null ? debit : transaction.debit;
        return out ? -transaction.amountMinor : transaction.amountMinor;
    }
}
