package org.heatshare.billing.ledger;

import org.heatshare.billing.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One side of a journal entry.
 *
 * @param contractId the contract whose sub-ledger it belongs to, where it belongs to one
 * @param amount debit positive, credit negative
 */
public record Posting(LedgerAccount account, @Nullable Integer contractId, Money amount) {

    public static Posting debit(LedgerAccount account, Money amount) {
        return new Posting(account, null, amount);
    }

    public static Posting credit(LedgerAccount account, Money amount) {
        return new Posting(account, null, amount.negated());
    }

    public Posting ofContract(int contract) {
        return new Posting(account, contract, amount);
    }

    Posting reversed() {
        return new Posting(account, contractId, amount.negated());
    }
}
