package org.heatshare.billing.ledger;

import static org.heatshare.db.schema.tenant.Tables.JOURNAL_ENTRY;
import static org.heatshare.db.schema.tenant.Tables.LEDGER_ACCOUNT;
import static org.heatshare.db.schema.tenant.Tables.POSTING;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heatshare.billing.ledger.NewEntry.DocumentType;
import org.heatshare.billing.storage.BulkInsert;
import org.heatshare.billing.storage.NumberSeries;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Books entries within a transaction of whoever has something to book, so that books and business commit together.
 *
 * <p>Writers of one tenant's journal wait for each other, because every entry carries the hash of the one before it.
 *
 * @see "Decision record 0053"
 */
public final class Journal {

    /** Longer lists of keys are those of a release, which numbers its documents without gaps. */
    private static final int KEYS_LISTED_MAX = 100;

    private static final BulkInsert ENTRIES = BulkInsert.into(
            JOURNAL_ENTRY,
            JOURNAL_ENTRY.ID,
            JOURNAL_ENTRY.IDEMPOTENCY_KEY,
            JOURNAL_ENTRY.ENTRY_DATE,
            JOURNAL_ENTRY.TEXT,
            JOURNAL_ENTRY.DOCUMENT_TYPE,
            JOURNAL_ENTRY.DOCUMENT_ID,
            JOURNAL_ENTRY.REVERSES_ID,
            JOURNAL_ENTRY.CURRENCY,
            JOURNAL_ENTRY.MADE_AT,
            JOURNAL_ENTRY.PREVIOUS_SHA256,
            JOURNAL_ENTRY.SHA256);
    private static final BulkInsert POSTINGS = BulkInsert.into(
            POSTING,
            POSTING.ENTRY_ID,
            POSTING.LINE_NUMBER,
            POSTING.ACCOUNT_CODE,
            POSTING.CONTRACT_ID,
            POSTING.AMOUNT_MINOR);

    private final Clock clock;

    public Journal(Clock clock) {
        this.clock = clock;
    }

    /**
     * Books entries in their order. An entry whose key is in the journal already is left out, as is an empty one.
     *
     * @return what was booked now
     */
    public List<JournalEntry> append(DSLContext tx, List<NewEntry> entries) {
        NumberSeries.JOURNAL.lock(tx, 0);
        openAccounts(tx);
        Set<String> known = knownKeys(tx, entries);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Last last = last(tx);
        List<JournalEntry> booked = new ArrayList<>(entries.size());
        for (NewEntry entry : entries) {
            if (!entry.isEmpty() && known.add(entry.idempotencyKey())) {
                JournalEntry next = JournalEntry.chained(last.id() + 1, entry, now, last.sha256());
                booked.add(next);
                last = new Last(next.id(), next.sha256());
            }
        }
        write(tx, booked);
        return booked;
    }

    private record Last(long id, String sha256) {}

    private record Row(long entryId, int line, Posting posting) {}

    private static Last last(DSLContext tx) {
        return tx.select(JOURNAL_ENTRY.ID, JOURNAL_ENTRY.SHA256)
                .from(JOURNAL_ENTRY)
                .orderBy(JOURNAL_ENTRY.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Last(row.value1(), row.value2()))
                .orElse(new Last(0, JournalEntry.FIRST));
    }

    /** Keys of one kind of document follow each other, so a range of them holds few others. */
    private static Set<String> knownKeys(DSLContext tx, List<NewEntry> entries) {
        Map<DocumentType, TreeSet<String>> keysByType = new EnumMap<>(DocumentType.class);
        for (NewEntry entry : entries) {
            keysByType
                    .computeIfAbsent(entry.documentType(), unused -> new TreeSet<>())
                    .add(entry.idempotencyKey());
        }
        Set<String> known = new HashSet<>();
        keysByType
                .values()
                .forEach(keys -> known.addAll(tx.select(JOURNAL_ENTRY.IDEMPOTENCY_KEY)
                        .from(JOURNAL_ENTRY)
                        .where(
                                keys.size() <= KEYS_LISTED_MAX
                                        ? JOURNAL_ENTRY.IDEMPOTENCY_KEY.in(keys)
                                        : JOURNAL_ENTRY.IDEMPOTENCY_KEY.between(keys.first(), keys.last()))
                        .fetch(JOURNAL_ENTRY.IDEMPOTENCY_KEY)));
        return known;
    }

    private static void openAccounts(DSLContext tx) {
        if (tx.fetchCount(LEDGER_ACCOUNT) < LedgerAccount.values().length) {
            BulkInsert.into(LEDGER_ACCOUNT, LEDGER_ACCOUNT.CODE, LEDGER_ACCOUNT.KIND, LEDGER_ACCOUNT.NAME)
                    .replacing(LEDGER_ACCOUNT.NAME)
                    .write(tx, List.of(LedgerAccount.values()), account -> new @Nullable Object[] {
                        account.code(), account.kind().name(), account.title()
                    });
        }
    }

    private static void write(DSLContext tx, List<JournalEntry> booked) {
        ENTRIES.write(tx, booked, Journal::columns);
        List<Row> rows = new ArrayList<>(booked.size() * 6);
        for (JournalEntry entry : booked) {
            int line = 1;
            for (Posting posting : entry.content().postings()) {
                rows.add(new Row(entry.id(), line++, posting));
            }
        }
        POSTINGS.write(tx, rows, row -> new @Nullable Object[] {
            row.entryId(),
            row.line(),
            row.posting().account().code(),
            row.posting().contractId(),
            row.posting().amount().minorUnits()
        });
    }

    private static @Nullable Object[] columns(JournalEntry entry) {
        NewEntry content = entry.content();
        return new @Nullable Object[] {
            entry.id(),
            content.idempotencyKey(),
            content.date(),
            content.text(),
            content.documentType().name(),
            content.documentId(),
            content.reversesId(),
            content.postings().get(0).amount().currency().getCurrencyCode(),
            entry.madeAt(),
            entry.previousSha256(),
            entry.sha256()
        };
    }
}
