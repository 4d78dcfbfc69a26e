package org.heatshare.billing.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;

/**
 * A municipality's books for people to read and for other bookkeeping to take over. Safe for use by many threads.
 * Callers enforce who may call.
 */
public final class Books {

    private static final int ENTRIES_AT_ONCE = 2_000;

    private final TenantDatabase database;
    private final TenantRegistry registry;

    public Books(TenantDatabase database, TenantRegistry registry) {
        this.database = database;
        this.registry = registry;
    }

    /** The months from the first entry's to the last one's, the newest first. */
    public List<YearMonth> months(TenantId tenant) {
        return database.read(tenant, BooksReader::span)
                .map(span -> Stream.iterate(
                                span.last(), month -> !month.isBefore(span.first()), month -> month.minusMonths(1))
                        .toList())
                .orElse(List.of());
    }

    /**
     * The accounts that were booked on before the end of a period, by their codes.
     *
     * @param until the day after the period's last
     */
    public List<AccountTurnover> turnovers(TenantId tenant, LocalDate from, LocalDate until) {
        Currency currency = registry.get(tenant).currency();
        return database.read(tenant, tx -> BooksReader.turnovers(tx, from, until, currency));
    }

    public int count(TenantId tenant, JournalQuery query) {
        return database.read(tenant, tx -> BooksReader.count(tx, query));
    }

    /** A page of entries. */
    public List<JournalEntry> find(TenantId tenant, JournalQuery query, int offset, int limit) {
        return database.read(tenant, tx -> BooksReader.find(tx, query, offset, limit));
    }

    /** Each entry of a period in the order in which they were booked; few are held at a time. */
    public void forEach(TenantId tenant, LocalDate from, LocalDate until, Consumer<JournalEntry> reader) {
        List<JournalEntry> page = after(tenant, 0, from, until);
        while (!page.isEmpty()) {
            page.forEach(reader);
            page = after(tenant, page.get(page.size() - 1).id(), from, until);
        }
    }

    private List<JournalEntry> after(TenantId tenant, long id, LocalDate from, LocalDate until) {
        return database.read(tenant, tx -> BooksReader.after(tx, id, from, until, ENTRIES_AT_ONCE));
    }
}
