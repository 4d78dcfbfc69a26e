package org.heatshare.billing.invoicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.ledger.LedgerAccount;
import org.heatshare.billing.ledger.NewEntry;
import org.heatshare.billing.ledger.NewEntry.DocumentType;
import org.heatshare.billing.ledger.Posting;
import org.heatshare.billing.money.Money;

/**
 * How invoices and pools are booked.
 *
 * <p>A pool is booked as owed to homes, operators and municipality; each invoice takes its heat credit from what is owed
 * to homes. The balance of that account is therefore always what caps have carried forward.
 *
 * @see "docs/billing.md"
 */
final class InvoiceEntries {

    private InvoiceEntries() {}

    static NewEntry invoice(IssuedInvoice invoice, long invoiceId) {
        Bill bill = invoice.bill();
        Currency currency = Currency.getInstance(bill.currency());
        Map<LedgerAccount, Money> byAccount = new EnumMap<>(LedgerAccount.class);
        for (BillLine line : bill.lines()) {
            byAccount.merge(line.component().account(), new Money(line.netMinor(), currency), Money::plus);
        }
        List<Posting> postings = new ArrayList<>();
        postings.add(Posting.debit(LedgerAccount.RECEIVABLES, new Money(bill.totalMinor(), currency)));
        byAccount.forEach((account, net) -> postings.add(Posting.credit(account, net)));
        postings.add(Posting.credit(LedgerAccount.OUTPUT_VAT, new Money(bill.vatMinor(), currency)));
        return new NewEntry(
                "invoice-" + invoice.number(),
                invoice.issuedOn(),
                "Invoice " + invoice.number(),
                DocumentType.INVOICE,
                invoiceId,
                postings.stream()
                        .map(posting -> posting.ofContract(bill.contractId()))
                        .toList());
    }

    /** @param root of the tree over the homes' credits, so that the journal's hashes hold it too; empty for none */
    static NewEntry pool(long runId, PoolDocument pool, String root, Currency currency, LocalDate date) {
        Money homes = new Money(pool.pool().homesMinor(), currency);
        Money operators = new Money(pool.pool().operatorMinor(), currency);
        Money municipality = new Money(pool.pool().municipalityMinor(), currency);
        return new NewEntry(
                "credit-pool-" + runId + "-" + pool.agreementVersionId(),
                date,
                "Heat credit of agreement " + pool.pool().agreement() + (root.isEmpty() ? "" : ", root " + root),
                DocumentType.CREDIT_POOL,
                runId,
                List.of(
                        Posting.debit(
                                LedgerAccount.HEAT_CREDIT, homes.plus(operators).plus(municipality)),
                        Posting.credit(LedgerAccount.HOMES_CREDIT, homes),
                        Posting.credit(LedgerAccount.OPERATOR_PAYABLES, operators),
                        Posting.credit(LedgerAccount.MUNICIPALITY_SHARE, municipality)));
    }
}
