package org.heatshare.billing.payment.bankfile;

/** Is told what a bank's file says, in the order of the file, while it is read: only its end makes all of it true. */
public interface BankFileSink {

    /**
     * Its name and version, told first, and once.
     *
     * @param format such as {@code camt.054.001.08}
     */
    void format(String format);

    /** An entry whose payments follow. */
    void entry(BankEntry entry);

    /** A payment of the last entry; an entry's payments sum to it. */
    void payment(BankPayment payment);

    /** An entry that is the sum of several payments of which this file says nothing more. */
    void withoutDetails(BankEntry entry);

    /** An entry that is no payment to the municipality: paid out, or not booked yet. */
    void leftOut();
}
