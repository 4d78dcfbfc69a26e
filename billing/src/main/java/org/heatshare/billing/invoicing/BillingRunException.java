package org.heatshare.billing.invoicing;

/** A billing run cannot be drafted, released or cancelled as asked; nothing was changed. */
public final class BillingRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; pages have a sentence for each. */
    public enum Reason {
        UNKNOWN_RUN,
        /** Only one run of a municipality is open at a time. */
        ANOTHER_RUN_IS_OPEN,
        /** The month has not ended, or a month before it waits to be billed. */
        MONTH_NOT_READY,
        NOTHING_TO_BILL,
        /** A tariff of the month has a component whose quantities are not metered or recorded. */
        TARIFF_NOT_COMPUTABLE,
        /** A settlement meter's readings are missing, so the pool cannot be worked out. */
        SITE_HEAT_INCOMPLETE,
        SOURCE_WITHOUT_OPERATOR,
        NOT_A_DRAFT,
        ALREADY_RELEASED,
        /** Who prepared a run may not release it. */
        SAME_PERSON,
        /** Another run was released since the draft was worked out. */
        DRAFT_OUT_OF_DATE
    }

    private final Reason reason;

    BillingRunException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static BillingRunException unknown(long runId) {
        return new BillingRunException(Reason.UNKNOWN_RUN, "there is no billing run " + runId);
    }

    static BillingRunException anotherIsOpen(BillingRun open) {
        return new BillingRunException(
                Reason.ANOTHER_RUN_IS_OPEN,
                "billing run " + open.id() + " of " + open.period().from() + " is open; release or cancel it first");
    }

    static BillingRunException noLongerDrafting(long runId) {
        return new BillingRunException(
                Reason.NOT_A_DRAFT,
                "billing run " + runId + " is no longer being drafted; it was cancelled or completed");
    }
}
