package org.heatshare.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.heatshare.billing.ledger.JournalQuery.Sort;
import org.heatshare.billing.ledger.NewEntry.DocumentType;
import org.heatshare.billing.money.Money;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class BooksIT {

    private static final TenantId NORRVIK = TestTenants.NORRVIK;
    private static final TenantId KALTIO = TestTenants.KALTIO;
    private static final Currency SEK = Currency.getInstance("SEK");
    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-01");
    private static final LocalDate DECEMBER = LocalDate.parse("2026-12-01");

    private final TestTenants tenants;
    private final Journal journal;
    private final Books books;

    BooksIT(TestTenants tenants) {
        this.tenants = tenants;
        this.journal = new Journal(Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC));
        this.books = new Books(tenants.database(), tenants.registry());
    }

    @BeforeEach
    void entriesOfTwoYears() {
        tenants.clear();
        book("2025-12-31", "Invoice 2025-000001", 100);
        book("2026-10-31", "Invoice 2026-000001", 200);
        book("2026-11-01", "Invoice 2026-000002", 300);
        book("2026-11-30", "Invoice 2026-000003", -50);
        book("2026-12-01", "Invoice 2026-000004", 400);
    }

    @Test
    void revenueBeginsEveryYearAtZeroAndWhatIsOwedDoesNot() {
        assertThat(books.turnovers(NORRVIK, NOVEMBER, DECEMBER))
                .containsExactly(
                        turnover(LedgerAccount.RECEIVABLES, 300, 300, 50),
                        turnover(LedgerAccount.ENERGY_REVENUE, -200, 50, 300));
        assertThat(books.turnovers(NORRVIK, NOVEMBER, DECEMBER))
                .extracting(turnover -> turnover.closing().minorUnits())
                .containsExactly(550L, -450L);
    }

    @Test
    void accountsOfLaterEntriesAreNotThereYet() {
        assertThat(books.turnovers(NORRVIK, LocalDate.parse("2025-11-01"), LocalDate.parse("2025-12-01")))
                .isEmpty();
    }

    @Test
    void entriesAreFoundByPeriodTextAndNumber() {
        assertThat(texts(query("", Sort.NUMBER, false))).containsExactly("Invoice 2026-000003", "Invoice 2026-000002");
        assertThat(texts(query("000002", Sort.NUMBER, true))).containsExactly("Invoice 2026-000002");
        assertThat(texts(query("4", Sort.DATE, true))).containsExactly("Invoice 2026-000003");
        assertThat(texts(query("100%", Sort.TEXT, true))).isEmpty();
        assertThat(books.count(NORRVIK, query("", Sort.DATE, true))).isEqualTo(2);
        assertThat(books.find(NORRVIK, query("", Sort.TEXT, true), 1, 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.content().text()).isEqualTo("Invoice 2026-000003");
                    assertThat(entry.content().turnover()).isEqualTo(new Money(50, SEK));
                });
    }

    @Test
    void monthsReachFromTheFirstEntryToTheLast() {
        assertThat(books.months(NORRVIK))
                .hasSize(13)
                .startsWith(YearMonth.of(2026, 12))
                .endsWith(YearMonth.of(2025, 12));
    }

    @Test
    void everyEntryOfAPeriodIsReadOnceInItsOrder() {
        List<NewEntry> many = IntStream.rangeClosed(1, 2_100)
                .mapToObj(i -> entry("2026-11-15", "Many %06d".formatted(i), i))
                .toList();
        tenants.database().transaction(NORRVIK, tx -> journal.append(tx, many));

        List<Long> read = new ArrayList<>();
        books.forEach(NORRVIK, NOVEMBER, DECEMBER, entry -> read.add(entry.id()));

        assertThat(read).hasSize(2_102).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anotherMunicipalitySeesNothingOfThem() {
        assertThat(books.months(KALTIO)).isEmpty();
        assertThat(books.turnovers(KALTIO, NOVEMBER, DECEMBER)).isEmpty();
        assertThat(books.count(KALTIO, query("", Sort.NUMBER, true))).isZero();
        books.forEach(KALTIO, NOVEMBER, DECEMBER, entry -> {
            throw new AssertionError("an entry of another municipality: " + entry);
        });
    }

    private List<String> texts(JournalQuery query) {
        return books.find(NORRVIK, query, 0, 10).stream()
                .map(entry -> entry.content().text())
                .toList();
    }

    private static JournalQuery query(String search, Sort sort, boolean ascending) {
        return new JournalQuery(search, NOVEMBER, DECEMBER, sort, ascending);
    }

    private static AccountTurnover turnover(LedgerAccount account, long opening, long debit, long credit) {
        return new AccountTurnover(account, new Money(opening, SEK), new Money(debit, SEK), new Money(credit, SEK));
    }

    private void book(String date, String text, long amount) {
        tenants.database().transaction(NORRVIK, tx -> journal.append(tx, List.of(entry(date, text, amount))));
    }

    private static NewEntry entry(String date, String text, long amount) {
        Money money = new Money(amount, SEK);
        return new NewEntry(
                text,
                LocalDate.parse(date),
                text,
                DocumentType.INVOICE,
                1L,
                List.of(
                        Posting.debit(LedgerAccount.RECEIVABLES, money),
                        Posting.credit(LedgerAccount.ENERGY_REVENUE, money)));
    }
}
