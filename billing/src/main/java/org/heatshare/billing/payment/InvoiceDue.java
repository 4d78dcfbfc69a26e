package org.heatshare.billing.payment;

/** An invoice that a payment may pay, with what is open of it while payments are matched. */
final class InvoiceDue {

    private final long id;
    private final int contractId;
    private final String debtorName;
    private final long totalMinor;
    private long paidMinor;

    /** @param debtorName empty where it is not known */
    InvoiceDue(long id, int contractId, String debtorName, long totalMinor, long paidMinor) {
        this.id = id;
        this.contractId = contractId;
        this.debtorName = debtorName;
        this.totalMinor = totalMinor;
        this.paidMinor = paidMinor;
    }

    long id() {
        return id;
    }

    int contractId() {
        return contractId;
    }

    String debtorName() {
        return debtorName;
    }

    long paidMinor() {
        return paidMinor;
    }

    long openMinor() {
        return Math.subtractExact(totalMinor, paidMinor);
    }

    void pay(long amountMinor) {
        paidMinor = Math.addExact(paidMinor, amountMinor);
    }
}
