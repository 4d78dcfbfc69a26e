package org.heatshare.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.heatshare.billing.ledger.NewEntry.DocumentType;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.testing.Cases;
import org.junit.jupiter.api.Test;

class NewEntryTest {

    private static final Currency SEK = Currency.getInstance("SEK");

    @Test
    void refusesUnbalancedPostings() {
        List<Posting> postings = List.of(
                Posting.debit(LedgerAccount.RECEIVABLES, new Money(100, SEK)),
                Posting.credit(LedgerAccount.ENERGY_REVENUE, new Money(99, SEK)));
        assertThatThrownBy(() -> entry(postings))
                .isInstanceOf(UnbalancedJournalEntryException.class)
                .hasMessage("the postings of key sum to 0.01 SEK, not to zero");
    }

    @Test
    void leavesOutPostingsOfZero() {
        assertThat(entry(List.of(Posting.debit(LedgerAccount.RECEIVABLES, Money.zero(SEK))))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void anEntryAndItsReversalLeaveEveryBalanceAsItWas() {
        Cases.forAll(random -> {
            List<Posting> postings = new ArrayList<>();
            long sum = 0;
            for (int i = 0; i < 4; i++) {
                long amount = Cases.upTo(random, 1_000_000) - 500_000;
                postings.add(Posting.debit(LedgerAccount.values()[i], new Money(amount, SEK)));
                sum += amount;
            }
            postings.add(Posting.credit(LedgerAccount.OUTPUT_VAT, new Money(sum, SEK)));
            NewEntry entry = entry(postings);
            NewEntry mirror =
                    entry(entry.postings().stream().map(Posting::reversed).toList());
            for (int i = 0; i < entry.postings().size(); i++) {
                assertThat(entry.postings()
                                .get(i)
                                .amount()
                                .plus(mirror.postings().get(i).amount())
                                .isZero())
                        .isTrue();
            }
        });
    }

    @Test
    void theHashDependsOnEveryField() {
        List<Posting> postings = List.of(
                Posting.debit(LedgerAccount.RECEIVABLES, new Money(100, SEK)),
                Posting.credit(LedgerAccount.ENERGY_REVENUE, new Money(100, SEK)));
        Instant now = Instant.parse("2026-11-01T00:00:00Z");
        String hash = EntryHash.of(1, entry(postings), now, JournalEntry.FIRST);
        assertThat(hash).hasSize(64).isEqualTo(EntryHash.of(1, entry(postings), now, JournalEntry.FIRST));
        assertThat(hash)
                .isNotEqualTo(EntryHash.of(2, entry(postings), now, JournalEntry.FIRST))
                .isNotEqualTo(EntryHash.of(1, entry(postings), now.plusNanos(1_000), JournalEntry.FIRST))
                .isNotEqualTo(EntryHash.of(1, entry(postings), now, hash))
                .isNotEqualTo(EntryHash.of(
                        1, entry(postings.stream().map(p -> p.ofContract(7)).toList()), now, JournalEntry.FIRST));
    }

    private static NewEntry entry(List<Posting> postings) {
        return new NewEntry("key", LocalDate.parse("2026-11-01"), "text", DocumentType.INVOICE, 1L, postings);
    }
}
