package org.heatshare.portal.staff.books;

import org.heatshare.billing.ledger.LedgerAccount;
import org.heatshare.portal.text.Texts;

/** Accounts as people call them. */
final class AccountWords {

    private AccountWords() {}

    static String name(LedgerAccount account) {
        return Texts.of("account." + account.code());
    }
}
