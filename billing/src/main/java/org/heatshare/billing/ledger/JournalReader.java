package org.heatshare.billing.ledger;

import static org.heatshare.db.schema.tenant.Tables.JOURNAL_ENTRY;
import static org.heatshare.db.schema.tenant.Tables.POSTING;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.ledger.NewEntry.DocumentType;
import org.heatshare.billing.money.Money;
import org.heatshare.db.schema.tenant.tables.records.JournalEntryRecord;
import org.heatshare.db.schema.tenant.tables.records.PostingRecord;
import org.jooq.DSLContext;
import org.jooq.Result;

/** Reads entries as they stand in the tables, without believing that they are whole. */
final class JournalReader {

    private JournalReader() {}

    /** An entry as it stands; its postings may no longer be those that were booked. */
    record Stored(JournalEntryRecord entry, List<PostingRecord> postings) {

        long sum() {
            return postings.stream().mapToLong(PostingRecord::getAmountMinor).reduce(0, Math::addExact);
        }

        /** @throws RuntimeException when it is not what this program can have written */
        JournalEntry toEntry() {
            Currency currency = Currency.getInstance(entry.getCurrency());
            List<Posting> sides = new ArrayList<>(postings.size());
            for (PostingRecord posting : postings) {
                sides.add(new Posting(
                        LedgerAccount.ofCode(posting.getAccountCode()),
                        posting.getContractId(),
                        new Money(posting.getAmountMinor(), currency)));
            }
            NewEntry content = new NewEntry(
                    entry.getIdempotencyKey(),
                    entry.getEntryDate(),
                    entry.getText(),
                    DocumentType.valueOf(entry.getDocumentType()),
                    entry.getDocumentId(),
                    entry.getReversesId(),
                    sides);
            return new JournalEntry(
                    entry.getId(), content, entry.getMadeAt(), entry.getPreviousSha256(), entry.getSha256());
        }
    }

    /** The entries that follow an id, in their order. */
    static List<Stored> after(DSLContext tx, long id, int limit) {
        return withPostings(
                tx,
                tx.selectFrom(JOURNAL_ENTRY)
                        .where(JOURNAL_ENTRY.ID.gt(id))
                        .orderBy(JOURNAL_ENTRY.ID)
                        .limit(limit)
                        .fetch());
    }

    /** Entries with their postings, in the order given. */
    static List<Stored> withPostings(DSLContext tx, List<JournalEntryRecord> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<Long, Result<PostingRecord>> postings = tx.selectFrom(POSTING)
                .where(POSTING.ENTRY_ID.in(
                        entries.stream().map(JournalEntryRecord::getId).toList()))
                .orderBy(POSTING.ENTRY_ID, POSTING.LINE_NUMBER)
                .fetchGroups(POSTING.ENTRY_ID);
        return entries.stream()
                .map(entry -> {
                    Result<PostingRecord> sides = postings.get(entry.getId());
                    return new Stored(entry, sides == null ? List.of() : List.copyOf(sides));
                })
                .toList();
    }
}
