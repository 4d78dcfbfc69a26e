package org.heatshare.billing.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.heatshare.billing.money.Money;

/**
 * The balance of every account: debit positive, credit negative. Their sum is zero while the books are whole.
 *
 * @param balances of the accounts that were booked on
 */
public record TrialBalance(Map<LedgerAccount, Money> balances, Money sum) {

    public TrialBalance {
        balances = Collections.unmodifiableMap(new TreeMap<>(balances));
    }

    /** The balance of one account, zero where nothing was booked on it. */
    public Money of(LedgerAccount account) {
        return balances.getOrDefault(account, Money.zero(sum.currency()));
    }
}
