package org.heatshare.billing.invoicing;

/** A contract's heat cannot be priced yet, for a reason that a run lists. */
final class UnbillableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient HeldBack heldBack;

    UnbillableException(HeldBack heldBack) {
        super(heldBack.store(), null, false, false);
        this.heldBack = heldBack;
    }

    HeldBack heldBack() {
        return heldBack;
    }
}
