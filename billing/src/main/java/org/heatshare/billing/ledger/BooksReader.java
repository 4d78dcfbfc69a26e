package org.heatshare.billing.ledger;

import static org.heatshare.db.schema.tenant.Tables.JOURNAL_ENTRY;
import static org.heatshare.db.schema.tenant.Tables.POSTING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatshare.billing.ledger.LedgerAccount.Kind;
import org.heatshare.billing.money.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads accounts and entries of a period. */
final class BooksReader {

    private static final List<String> RESULT_ACCOUNTS = Stream.of(LedgerAccount.values())
            .filter(account -> account.kind() == Kind.REVENUE || account.kind() == Kind.EXPENSE)
            .map(LedgerAccount::code)
            .toList();

    private BooksReader() {}

    /** The months of the first and of the last entry. */
    record Span(YearMonth first, YearMonth last) {}

    static Optional<Span> span(DSLContext tx) {
        return tx.select(DSL.min(JOURNAL_ENTRY.ENTRY_DATE), DSL.max(JOURNAL_ENTRY.ENTRY_DATE))
                .from(JOURNAL_ENTRY)
                .fetchOptional()
                .filter(row -> row.value1() != null)
                .map(row -> new Span(YearMonth.from(row.value1()), YearMonth.from(row.value2())));
    }

    static List<AccountTurnover> turnovers(DSLContext tx, LocalDate from, LocalDate until, Currency currency) {
        Condition within = JOURNAL_ENTRY.ENTRY_DATE.ge(from);
        Condition before = JOURNAL_ENTRY
                .ENTRY_DATE
                .lt(from)
                .and(POSTING.ACCOUNT_CODE
                        .notIn(RESULT_ACCOUNTS)
                        .or(JOURNAL_ENTRY.ENTRY_DATE.ge(from.withDayOfYear(1))));
        var opening = sumWhere(before);
        var debit = sumWhere(within.and(POSTING.AMOUNT_MINOR.gt(0L)));
        var credit = sumWhere(within.and(POSTING.AMOUNT_MINOR.lt(0L)));
        return tx.select(POSTING.ACCOUNT_CODE, opening, debit, credit)
                .from(POSTING)
                .join(JOURNAL_ENTRY)
                .on(JOURNAL_ENTRY.ID.eq(POSTING.ENTRY_ID))
                .where(JOURNAL_ENTRY.ENTRY_DATE.lt(until))
                .groupBy(POSTING.ACCOUNT_CODE)
                .orderBy(POSTING.ACCOUNT_CODE)
                .fetch()
                .map(row -> new AccountTurnover(
                        LedgerAccount.ofCode(row.value1()),
                        money(row.value2(), currency),
                        money(row.value3(), currency),
                        money(row.value4(), currency).negated()));
    }

    private static Field<@Nullable BigDecimal> sumWhere(Condition condition) {
        return DSL.sum(DSL.when(condition, POSTING.AMOUNT_MINOR).otherwise(0L));
    }

    private static Money money(@Nullable BigDecimal minorUnits, Currency currency) {
        return minorUnits == null ? Money.zero(currency) : new Money(minorUnits.longValueExact(), currency);
    }

    static int count(DSLContext tx, JournalQuery query) {
        return tx.fetchCount(JOURNAL_ENTRY, matching(query));
    }

    static List<JournalEntry> find(DSLContext tx, JournalQuery query, int offset, int limit) {
        return JournalReader.withPostings(
                        tx,
                        tx.selectFrom(JOURNAL_ENTRY)
                                .where(matching(query))
                                .orderBy(order(query))
                                .limit(limit)
                                .offset(offset)
                                .fetch())
                .stream()
                .map(JournalReader.Stored::toEntry)
                .toList();
    }

    static List<JournalEntry> after(DSLContext tx, long id, LocalDate from, LocalDate until, int limit) {
        return JournalReader.withPostings(
                        tx,
                        tx.selectFrom(JOURNAL_ENTRY)
                                .where(
                                        JOURNAL_ENTRY.ID.gt(id),
                                        JOURNAL_ENTRY.ENTRY_DATE.ge(from),
                                        JOURNAL_ENTRY.ENTRY_DATE.lt(until))
                                .orderBy(JOURNAL_ENTRY.ID)
                                .limit(limit)
                                .fetch())
                .stream()
                .map(JournalReader.Stored::toEntry)
                .toList();
    }

    private static Condition matching(JournalQuery query) {
        Condition condition = JOURNAL_ENTRY.ENTRY_DATE.ge(query.from()).and(JOURNAL_ENTRY.ENTRY_DATE.lt(query.until()));
        String search = query.search().strip();
        if (search.isEmpty()) {
            return condition;
        }
        Condition byText = JOURNAL_ENTRY.TEXT.containsIgnoreCase(search);
        return condition.and(
                search.matches("\\d{1,18}") ? byText.or(JOURNAL_ENTRY.ID.eq(Long.parseLong(search))) : byText);
    }

    private static List<OrderField<?>> order(JournalQuery query) {
        List<Field<?>> by = new ArrayList<>();
        switch (query.sort()) {
            case NUMBER -> {}
            case DATE -> by.add(JOURNAL_ENTRY.ENTRY_DATE);
            case TEXT -> by.add(JOURNAL_ENTRY.TEXT);
        }
        by.add(JOURNAL_ENTRY.ID);
        return by.stream()
                .<OrderField<?>>map(field -> query.ascending() ? field.asc() : field.desc())
                .toList();
    }
}
