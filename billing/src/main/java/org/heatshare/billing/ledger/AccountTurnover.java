package org.heatshare.billing.ledger;

import org.heatshare.billing.money.Money;

/**
 * What happened on an account within a period.
 *
 * @param opening balance before the period, debit positive; revenue and expense begin every calendar year at zero
 * @param debit sum of what was debited in the period, never negative
 * @param credit sum of what was credited in the period, never negative
 */
public record AccountTurnover(LedgerAccount account, Money opening, Money debit, Money credit) {

    /** The balance after the period, debit positive. */
    public Money closing() {
        return opening.plus(debit).minus(credit);
    }
}
