package org.heatshare.billing.ledger;

import java.time.LocalDate;
import java.util.List;
import org.heatshare.billing.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A journal entry that is about to be booked. Postings of zero are left out; at least two remain and sum to zero.
 *
 * @param idempotencyKey what it is for, once and for ever: the same key is never booked twice
 * @param text what it is for in words, without names of persons
 * @param documentId the id of the invoice, settlement, run, payment or allocation that it is for
 * @param reversesId the entry that it undoes
 */
public record NewEntry(
        String idempotencyKey,
        LocalDate date,
        String text,
        DocumentType documentType,
        @Nullable Long documentId,
        @Nullable Long reversesId,
        List<Posting> postings) {

    /** What kind of document an entry is for. */
    public enum DocumentType {
        INVOICE,
        SETTLEMENT,
        CREDIT_POOL,
        PAYMENT,
        ALLOCATION,
        REVERSAL
    }

    public NewEntry {
        postings =
                postings.stream().filter(posting -> !posting.amount().isZero()).toList();
        if (!postings.isEmpty()) {
            Money sum =
                    postings.stream().map(Posting::amount).reduce(Money::plus).orElseThrow();
            if (!sum.isZero()) {
                throw new UnbalancedJournalEntryException(idempotencyKey, sum);
            }
        }
    }

    /** An entry for a document of its own. */
    public NewEntry(
            String idempotencyKey,
            LocalDate date,
            String text,
            DocumentType documentType,
            long documentId,
            List<Posting> postings) {
        this(idempotencyKey, date, text, documentType, documentId, null, postings);
    }

    /** What it moves: the sum of its debits, which is that of its credits. */
    public Money turnover() {
        return postings.stream()
                .map(Posting::amount)
                .filter(amount -> !amount.isNegative())
                .reduce(Money::plus)
                .orElseThrow(() -> new IllegalStateException(idempotencyKey + " books nothing"));
    }

    /** Nothing would be booked: every amount is zero. */
    public boolean isEmpty() {
        return postings.isEmpty();
    }
}
