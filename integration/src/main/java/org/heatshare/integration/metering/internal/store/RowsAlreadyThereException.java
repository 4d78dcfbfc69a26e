package org.heatshare.integration.metering.internal.store;

/** Rows that were taken for new have a key that is in use. The transaction must be undone. */
public final class RowsAlreadyThereException extends RuntimeException {
    RowsAlreadyThereException(String table, int count) {
        super(count + " rows for " + table + " have keys that are there already");
    }
}
