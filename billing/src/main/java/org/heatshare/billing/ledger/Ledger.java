package org.heatshare.billing.ledger;

import static org.heatshare.db.schema.tenant.Tables.POSTING;

import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatshare.billing.ledger.ChainVerification.BrokenEntry;
import org.heatshare.billing.money.Money;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * What stands in a municipality's books, the proof that it is unchanged, and the one way to undo an entry: another one.
 * Safe for use by many threads. Callers enforce who may call.
 */
public final class Ledger {

    private static final int ENTRIES_AT_ONCE = 2_000;

    private final TenantDatabase database;
    private final TenantRegistry registry;
    private final Journal journal;
    private final AuditLog audit;

    public Ledger(TenantDatabase database, TenantRegistry registry, Journal journal, AuditLog audit) {
        this.database = database;
        this.registry = registry;
        this.journal = journal;
        this.audit = audit;
    }

    /** The balance of every account that was booked on. */
    public TrialBalance trialBalance(TenantId tenant) {
        Currency currency = registry.get(tenant).currency();
        return database.read(tenant, tx -> trialBalance(tx, currency));
    }

    private static TrialBalance trialBalance(DSLContext tx, Currency currency) {
        Map<LedgerAccount, Money> balances = new EnumMap<>(LedgerAccount.class);
        Money sum = Money.zero(currency);
        var total = DSL.sum(POSTING.AMOUNT_MINOR);
        for (var row : tx.select(POSTING.ACCOUNT_CODE, total)
                .from(POSTING)
                .groupBy(POSTING.ACCOUNT_CODE)
                .fetch()) {
            Money balance = new Money(row.value2().longValueExact(), currency);
            balances.put(LedgerAccount.ofCode(row.value1()), balance);
            sum = sum.plus(balance);
        }
        return new TrialBalance(balances, sum);
    }

    /** Walks the whole journal and names the first entry that is not as it was booked. */
    public ChainVerification verify(TenantId tenant) {
        return database.read(tenant, tx -> {
            long count = 0;
            long lastId = 0;
            String expectedPrevious = JournalEntry.FIRST;
            List<JournalReader.Stored> page = JournalReader.after(tx, 0, ENTRIES_AT_ONCE);
            while (!page.isEmpty()) {
                for (JournalReader.Stored stored : page) {
                    Optional<String> problem = EntryCheck.problem(stored, lastId, expectedPrevious);
                    if (problem.isPresent()) {
                        long id = stored.entry().getId();
                        return new ChainVerification(count, Optional.of(new BrokenEntry(id, problem.get())));
                    }
                    count++;
                    lastId = stored.entry().getId();
                    expectedPrevious = stored.entry().getSha256();
                }
                page = JournalReader.after(tx, lastId, ENTRIES_AT_ONCE);
            }
            return new ChainVerification(count, Optional.empty());
        });
    }

    /**
     * Undoes an entry by booking its mirror image; the entry itself stays. A second time changes nothing.
     *
     * @param reason in words, without names of persons
     * @param actor subject of whoever asks for it
     * @throws IllegalArgumentException when there is no such entry
     */
    public void reverse(TenantId tenant, long entryId, LocalDate date, String reason, String actor) {
        database.execute(tenant, tx -> {
            JournalEntry entry = JournalReader.after(tx, entryId - 1, 1).stream()
                    .filter(stored -> stored.entry().getId() == entryId)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no journal entry " + entryId))
                    .toEntry();
            NewEntry mirror = new NewEntry(
                    "reversal-" + entryId,
                    date,
                    reason,
                    NewEntry.DocumentType.REVERSAL,
                    entry.content().documentId(),
                    entryId,
                    entry.content().postings().stream().map(Posting::reversed).toList());
            if (!journal.append(tx, List.of(mirror)).isEmpty()) {
                audit.append(tx, new AuditEntry(actor, "journal-entry.reverse", "journal-entry", "" + entryId));
            }
        });
    }
}
