package org.heatshare.billing.invoicing;

import java.util.Optional;
import org.heatshare.billing.ledger.LedgerAccount;
import org.heatshare.billing.tariff.ComponentKind;

/** What a line of a bill is for; bills group their lines by it, in this order. */
public enum BillComponent {
    FIXED(LedgerAccount.FIXED_REVENUE),
    ENERGY(LedgerAccount.ENERGY_REVENUE),
    CAPACITY(LedgerAccount.CAPACITY_REVENUE),
    /** The home's part of the value of the miners' heat: a reduction of the price, so it reduces the tax as well. */
    HEAT_CREDIT(LedgerAccount.HOMES_CREDIT);

    private final LedgerAccount account;

    BillComponent(LedgerAccount account) {
        this.account = account;
    }

    /** The account that a line's net amount is booked on. */
    LedgerAccount account() {
        return account;
    }

    /** What a line of charges is shown and booked as; empty for those that a bill cannot show yet. */
    static Optional<BillComponent> of(ComponentKind kind) {
        return switch (kind) {
            case FIXED, METER -> Optional.of(FIXED);
            case ENERGY -> Optional.of(ENERGY);
            case CAPACITY -> Optional.of(CAPACITY);
            case VOLUME, RETURN_TEMPERATURE, AREA, FEE, REBATE, LIMIT -> Optional.empty();
        };
    }
}
