package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heatshare.billing.invoicing.BillCredit.PoolSummary;
import org.heatshare.billing.invoicing.BillingRunException.Reason;
import org.heatshare.billing.invoicing.IssuedInvoice.Seller;
import org.heatshare.billing.invoicing.RunProgress.Stage;
import org.heatshare.billing.ledger.Journal;
import org.heatshare.billing.ledger.NewEntry;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.payment.reference.ReferenceScheme;
import org.heatshare.billing.proof.CreditStatement;
import org.heatshare.billing.settlement.SettledHeat;
import org.heatshare.billing.settlement.Settlement;
import org.heatshare.billing.settlement.SettlementCalculator;
import org.heatshare.billing.settlement.SettlementIssue;
import org.heatshare.billing.storage.NumberSeries;
import org.heatshare.db.outbox.Event;
import org.heatshare.db.outbox.EventType;
import org.heatshare.db.outbox.Outbox;
import org.heatshare.db.tenancy.Tenant;
import org.jooq.DSLContext;

/**
 * Issues what a run has drafted: numbers, invoices, settlements and journal entries, all in the caller's transaction, so
 * that a crash leaves either everything or nothing.
 */
final class Release {

    private static final int PORTION = 2_000;
    private static final int DAYS_TO_PAY = 30;

    private final DSLContext tx;
    private final Tenant tenant;
    private final BillingRun run;
    private final Journal journal;
    private final RunProgress progress;
    private final Instant now;
    private final LocalDate today;

    Release(DSLContext tx, Tenant tenant, BillingRun run, Journal journal, Clock clock, RunProgress progress) {
        this.tx = tx;
        this.tenant = tenant;
        this.run = run;
        this.journal = journal;
        this.progress = progress;
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, tenant.zone());
    }

    /** Issues everything and tells how many invoices there are. */
    int issue() {
        List<PoolDocument> pools = PoolStore.pools(tx, run.id());
        refuseOutdated(pools);
        List<Bill> bills = CreditedBills.read(tx, run.id(), pools);
        List<NewEntry> ofInvoices = new ArrayList<>(bills.size());
        issueInvoices(bills, ofInvoices);
        List<NewEntry> entries = new ArrayList<>(bills.size() + pools.size() + 4);
        for (PoolDocument pool : pools) {
            String root = ProofStore.prove(tx, tenant, run, pool)
                    .map(CreditStatement::root)
                    .orElse("");
            entries.add(InvoiceEntries.pool(run.id(), pool, root, tenant.currency(), today));
        }
        entries.addAll(ofInvoices);
        entries.addAll(SettlementIssue.issue(tx, run.id(), today, settlements(pools)));
        progress.report(Stage.BOOKING, 0, entries.size());
        journal.append(tx, entries);
        progress.report(Stage.BOOKING, entries.size(), entries.size());
        DraftStore.deleteBilled(tx, run.id());
        return bills.size();
    }

    private void issueInvoices(List<Bill> bills, List<NewEntry> entries) {
        int year = today.getYear();
        long lastNumber = NumberSeries.INVOICE.lock(tx, year);
        long lastId = InvoiceStore.lastId(tx);
        Recipients recipients = Recipients.read(tx);
        for (int start = 0; start < bills.size(); start += PORTION) {
            int end = Math.min(bills.size(), start + PORTION);
            // What is written does not depend on the threads: numbers and ids follow from the place in the list.
            List<InvoiceStore.Numbered> portion = IntStream.range(start, end)
                    .parallel()
                    .mapToObj(i -> InvoiceStore.Numbered.of(
                            lastId + 1 + i, invoice(year, lastNumber + 1 + i, bills.get(i), recipients)))
                    .toList();
            InvoiceStore.write(tx, run.id(), portion, now);
            tell(portion);
            portion.forEach(numbered -> entries.add(InvoiceEntries.invoice(numbered.invoice(), numbered.id())));
            progress.report(Stage.ISSUING, end, bills.size());
        }
        NumberSeries.INVOICE.advanceTo(tx, year, lastNumber + bills.size());
    }

    /** Partners' programs hear that there is an invoice; what it says they fetch. */
    private void tell(List<InvoiceStore.Numbered> issued) {
        List<Event> events = issued.stream()
                .map(numbered -> Event.of(EventType.INVOICE_ISSUED)
                        .with("invoice", numbered.invoice().number())
                        .with("issuedOn", numbered.invoice().issuedOn())
                        .with("dueOn", numbered.invoice().dueOn()))
                .toList();
        Outbox.tell(tx, EventType.INVOICE_ISSUED, events, now);
    }

    private IssuedInvoice invoice(int year, long number, Bill bill, Recipients recipients) {
        return new IssuedInvoice(
                "%d-%06d".formatted(year, number),
                recipients.languageOf(bill),
                today,
                today.plusDays(DAYS_TO_PAY),
                ReferenceScheme.ofCountry(tenant.country())
                        .referenceFor(String.valueOf(year * 1_000_000_000L + number)),
                new Seller(tenant.id().slug(), tenant.name(), tenant.country()),
                recipients.of(bill),
                bill);
    }

    /** What the draft brought forward must still be what the last release left. */
    private void refuseOutdated(List<PoolDocument> pools) {
        for (PoolDocument document : pools) {
            PoolSummary pool = document.pool();
            var left = PoolStore.broughtForward(tx, pool.agreement(), tenant.currency());
            if (left.deficit().minorUnits() != pool.deficitBroughtForwardMinor()
                    || left.homes().minorUnits() != pool.homesBroughtForwardMinor()) {
                throw new BillingRunException(
                        Reason.DRAFT_OUT_OF_DATE,
                        "another run has shared agreement " + pool.agreement() + " since billing run " + run.id()
                                + " was drafted; cancel it and draft again");
            }
        }
    }

    private List<Settlement> settlements(List<PoolDocument> pools) {
        Currency currency = tenant.currency();
        Map<String, String> operators = tx.select(HEAT_SOURCE.CODE, HEAT_SOURCE.OPERATOR_CODE)
                .from(HEAT_SOURCE)
                .where(HEAT_SOURCE.OPERATOR_CODE.isNotNull())
                .fetchMap(HEAT_SOURCE.CODE, HEAT_SOURCE.OPERATOR_CODE);
        List<SettledHeat> heat = new ArrayList<>();
        Map<String, Money> parts = new HashMap<>();
        for (PoolDocument document : pools) {
            PoolSummary pool = document.pool();
            parts.put(pool.agreement(), new Money(pool.operatorMinor(), currency));
            for (PoolDocument.SourceHeat site : document.heat()) {
                String operator = operators.get(site.source());
                if (operator == null) {
                    throw new BillingRunException(
                            Reason.SOURCE_WITHOUT_OPERATOR,
                            "heat source " + site.source() + " of agreement " + pool.agreement()
                                    + " has no operator to be paid; name one");
                }
                heat.add(new SettledHeat(
                        pool.agreement(), site.source(), operator, site.energyWh(), pool.operatorPricePerMwh()));
            }
        }
        return SettlementCalculator.settle(run.period(), currency, heat, parts);
    }
}
