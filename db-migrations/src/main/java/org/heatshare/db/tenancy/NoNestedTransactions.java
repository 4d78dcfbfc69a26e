package org.heatshare.db.tenancy;

import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;

/** Refuses a transaction within ours: jOOQ would commit both with the inner one. */
final class NoNestedTransactions implements TransactionProvider {
    @Override
    public void begin(TransactionContext context) {
        throw new UnsupportedOperationException(
                "the work of a TenantDatabase is one transaction already and cannot begin another");
    }

    @Override
    public void commit(TransactionContext context) {
        throw new IllegalStateException("no transaction was begun here");
    }

    @Override
    public void rollback(TransactionContext context) {
        // Called after begin has refused; TenantDatabase rolls back what there is.
    }
}
