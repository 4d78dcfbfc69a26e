package org.heatshare.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heatshare.billing.ledger.NewEntry.DocumentType;
import org.heatshare.billing.money.Money;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MariaDbTest
class LedgerIT {

    private static final TenantId NORRVIK = TestTenants.NORRVIK;
    private static final TenantId KALTIO = TestTenants.KALTIO;
    private static final Currency SEK = Currency.getInstance("SEK");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final TestTenants tenants;
    private final Journal journal;
    private final Ledger ledger;

    LedgerIT(TestTenants tenants) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00.123456Z"), ZoneOffset.UTC);
        this.tenants = tenants;
        this.journal = new Journal(clock);
        this.ledger = new Ledger(tenants.database(), tenants.registry(), journal, new AuditLog(clock));
    }

    @BeforeEach
    void threeEntries() {
        tenants.clear();
        book("a", 100);
        book("b", 200);
        book("c", 300);
    }

    @Test
    void theSameKeyIsBookedOnce() {
        assertThat(book("b", 999)).isEmpty();
        assertThat(receivables()).isEqualTo(600);
    }

    @Test
    void manyKeysAreBookedOnceAsWell() {
        List<NewEntry> many = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> entry("invoice-2026-%06d".formatted(i), 1))
                .toList();
        assertThat(append(many)).hasSize(300);
        assertThat(append(many)).isEmpty();
        assertThat(ledger.verify(NORRVIK)).isEqualTo(new ChainVerification(303, Optional.empty()));
    }

    @Test
    void anEntryIsUndoneByItsMirrorImageOnce() {
        ledger.reverse(NORRVIK, 2, TODAY, "Wrong reading", "billing");
        ledger.reverse(NORRVIK, 2, TODAY, "Wrong reading", "billing");
        assertThat(receivables()).isEqualTo(400);
        assertThat(ledger.trialBalance(NORRVIK).sum().isZero()).isTrue();
        assertThat(ledger.verify(NORRVIK).entries()).isEqualTo(4);
        assertThat(ledger.verify(NORRVIK).holds()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UPDATE posting SET amount_minor = amount_minor * 2 WHERE entry_id = 2                      | 2 | its content does not fit its hash
        UPDATE posting SET amount_minor = 201 WHERE entry_id = 2 AND line_number = 1               | 2 | its postings sum to 1 minor units, not to zero
        UPDATE posting SET account_code = '3010' WHERE entry_id = 2 AND line_number = 2            | 2 | its content does not fit its hash
        UPDATE journal_entry SET text = 'other' WHERE id = 1                                       | 1 | its content does not fit its hash
        UPDATE journal_entry SET made_at = '2026-11-23 08:00:01' WHERE id = 3                      | 3 | its content does not fit its hash
        UPDATE journal_entry SET sha256 = REPEAT('0', 64) WHERE id = 1                             | 1 | its content does not fit its hash
        DELETE FROM posting WHERE entry_id = 3                                                     | 3 | its content does not fit its hash
        """)
    void theVerifierNamesTheEntryThatWasChangedByHand(String change, long broken, String reason) throws SQLException {
        asAdministrator(change);
        ChainVerification verification = ledger.verify(NORRVIK);
        assertThat(verification.broken()).contains(new ChainVerification.BrokenEntry(broken, reason));
        assertThat(verification.entries()).isEqualTo(broken - 1);
    }

    @Test
    void theVerifierNamesTheEntryAfterOneThatIsMissing() throws SQLException {
        asAdministrator("DELETE FROM posting WHERE entry_id = 2");
        asAdministrator("DELETE FROM journal_entry WHERE id = 2");
        assertThat(ledger.verify(NORRVIK).broken())
                .contains(new ChainVerification.BrokenEntry(3, "an entry before it is missing: the last was 1"));
    }

    @Test
    void anotherMunicipalityHasBooksOfItsOwn() {
        assertThat(ledger.trialBalance(KALTIO).balances()).isEmpty();
        assertThat(ledger.verify(KALTIO).entries()).isZero();
    }

    private List<JournalEntry> book(String key, long amount) {
        return append(List.of(entry(key, amount)));
    }

    private List<JournalEntry> append(List<NewEntry> entries) {
        return tenants.database().transaction(NORRVIK, tx -> journal.append(tx, entries));
    }

    private long receivables() {
        return ledger.trialBalance(NORRVIK).of(LedgerAccount.RECEIVABLES).minorUnits();
    }

    private void asAdministrator(String sql) throws SQLException {
        try (Connection connection = tenants.server().connectAsOwner("t_norrvik");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private static NewEntry entry(String key, long amount) {
        return new NewEntry(
                key,
                TODAY,
                "Test " + key,
                DocumentType.INVOICE,
                1L,
                List.of(
                        Posting.debit(LedgerAccount.RECEIVABLES, new Money(amount, SEK))
                                .ofContract(7),
                        Posting.credit(LedgerAccount.ENERGY_REVENUE, new Money(amount, SEK))));
    }
}
