package org.heatshare.billing.invoicing;

/** Where a billing run stands. */
public enum RunState {
    /** Bills are being worked out; goes on where it stopped. */
    DRAFTING,
    /** Complete, to be looked at and released by a second person, or cancelled. */
    DRAFT,
    /** Issued and booked: nothing changes any more. */
    RELEASED,
    /** Given up before anything was issued. */
    CANCELLED
}
