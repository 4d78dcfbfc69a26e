package org.heatshare.billing.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.heatshare.billing.ledger.LedgerAccount;
import org.heatshare.billing.ledger.NewEntry;
import org.heatshare.billing.ledger.NewEntry.DocumentType;
import org.heatshare.billing.ledger.Posting;
import org.heatshare.billing.money.Money;

/**
 * How payments are booked: into the bank, from what customers owe; what pays no invoice is owed to whoever paid it until it is
 * known. The balance of that account is therefore always the sum of the work list.
 *
 * @see "docs/payments.md"
 */
final class PaymentEntries {

    private final Currency currency;

    PaymentEntries(Currency currency) {
        this.currency = currency;
    }

    NewEntry payment(long id, LocalDate paidOn, long amountMinor, Match match) {
        List<Posting> postings = new ArrayList<>();
        postings.add(Posting.debit(LedgerAccount.BANK, money(amountMinor)));
        for (Match.Part part : match.parts()) {
            postings.add(Posting.credit(LedgerAccount.RECEIVABLES, money(part.amountMinor()))
                    .ofContract(part.invoice().contractId()));
        }
        postings.add(Posting.credit(LedgerAccount.UNMATCHED_PAYMENTS, money(match.restMinor())));
        return new NewEntry(key("payment", id), paidOn, "Payment " + id, DocumentType.PAYMENT, id, postings);
    }

    /** @param amountMinor negative where it takes another back */
    NewEntry allocation(long id, long paymentId, LocalDate today, int contractId, long amountMinor) {
        return new NewEntry(
                key("allocation", id),
                today,
                "Payment " + paymentId + (amountMinor < 0 ? " taken from an invoice" : " matched to an invoice"),
                DocumentType.ALLOCATION,
                id,
                List.of(
                        Posting.debit(LedgerAccount.UNMATCHED_PAYMENTS, money(amountMinor)),
                        Posting.credit(LedgerAccount.RECEIVABLES, money(amountMinor))
                                .ofContract(contractId)));
    }

    /** Of one length, so that keys that follow each other stand beside each other. */
    private static String key(String kind, long id) {
        return String.format(Locale.ROOT, "%s-%012d", kind, id);
    }

    private Money money(long minor) {
        return new Money(minor, currency);
    }
}
