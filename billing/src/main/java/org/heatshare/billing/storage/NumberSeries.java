package org.heatshare.billing.storage;

import static org.heatshare.db.schema.tenant.Tables.NUMBER_SERIES;

import org.jooq.DSLContext;

/**
 * A tenant's numbers without gaps. Taking a number locks the series until the transaction ends, so that numbers are
 * given in the order in which transactions commit, and a transaction that fails gives its numbers back.
 */
public enum NumberSeries {
    INVOICE,
    SETTLEMENT,
    /** Not numbered by year: its lock keeps the journal's chain of hashes single. */
    JOURNAL,
    /** Its lock keeps two people from opening a billing run at once. */
    BILLING_RUN,
    /** Its lock lets those who take or match payments take turns, so that no invoice is paid twice at once. */
    PAYMENT;

    /** Locks the series of a year (0 where it has no years) and tells its last number, 0 at first. */
    public long lock(DSLContext tx, int year) {
        // An update, even of nothing, asks for the row alone; ignoring the duplicate would share it, and two sharers
        // who then
        // both want it alone wait for each other.
        tx.insertInto(NUMBER_SERIES)
                .set(NUMBER_SERIES.SERIES, name())
                .set(NUMBER_SERIES.YEAR, (short) year)
                .set(NUMBER_SERIES.LAST_NUMBER, 0L)
                .onDuplicateKeyUpdate()
                .set(NUMBER_SERIES.LAST_NUMBER, NUMBER_SERIES.LAST_NUMBER)
                .execute();
        return tx.select(NUMBER_SERIES.LAST_NUMBER)
                .from(NUMBER_SERIES)
                .where(NUMBER_SERIES.SERIES.eq(name()), NUMBER_SERIES.YEAR.eq((short) year))
                .forUpdate()
                .fetchSingle(NUMBER_SERIES.LAST_NUMBER);
    }

    /** Records the last number that was given; the series must be locked. */
    public void advanceTo(DSLContext tx, int year, long last) {
        tx.update(NUMBER_SERIES)
                .set(NUMBER_SERIES.LAST_NUMBER, last)
                .where(NUMBER_SERIES.SERIES.eq(name()), NUMBER_SERIES.YEAR.eq((short) year))
                .execute();
    }
}
