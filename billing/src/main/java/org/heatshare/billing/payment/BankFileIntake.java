package org.heatshare.billing.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heatshare.billing.ledger.Journal;
import org.heatshare.billing.ledger.NewEntry;
import org.heatshare.billing.payment.PaymentStore.NewAllocation;
import org.heatshare.billing.payment.PaymentStore.NewBankEntry;
import org.heatshare.billing.payment.PaymentStore.NewPayment;
import org.heatshare.billing.payment.PaymentStore.Unmatched;
import org.heatshare.billing.payment.bankfile.BankEntry;
import org.heatshare.billing.payment.bankfile.BankFileSink;
import org.heatshare.billing.payment.bankfile.BankPayment;
import org.heatshare.billing.payment.reference.ReferenceScheme;
import org.heatshare.db.tenancy.Tenant;
import org.jooq.DSLContext;

/**
 * Books what a bank's file says, a portion at a time, all in the caller's transaction: where the file turns out not to fit, the
 * caller rolls back and nothing was booked. The lock of payments must be held.
 */
final class BankFileIntake implements BankFileSink {

    private static final int PORTION = 1_000;

    private final Tenant tenant;
    private final PaymentStore store;
    private final DSLContext tx;
    private final Journal journal;
    private final PaymentEntries entries;
    private final References references;
    private final String actor;
    private final Instant now;
    private final long fileId;
    private final EntryKeys keys = new EntryKeys();
    private final List<Told> portion = new ArrayList<>();
    private String format = "";
    private long lastEntry;
    private long lastPayment;
    private long lastAllocation;
    private Optional<Open> open = Optional.empty();
    private int booked;
    private int unmatchedCount;
    private int known;
    private int withoutDetails;
    private int leftOut;
    private long paidMinor;

    /** A payment that the file told of. */
    private record Told(Open entry, BankPayment payment) {}

    /** An entry whose payments are being told; whether it is new, once that was looked up. */
    private static final class Open {
        private final BankEntry entry;
        private final byte[] key;
        private long id;
        private Optional<Boolean> isNew = Optional.empty();

        private Open(BankEntry entry, byte[] key) {
            this.entry = entry;
            this.key = key;
        }
    }

    BankFileIntake(DSLContext tx, Tenant tenant, Journal journal, String actor, long fileId, Instant now) {
        this.tx = tx;
        this.tenant = tenant;
        this.store = new PaymentStore(tx);
        this.journal = journal;
        this.entries = new PaymentEntries(tenant.currency());
        this.references = new References(ReferenceScheme.ofCountry(tenant.country()));
        this.actor = actor;
        this.fileId = fileId;
        this.now = now;
        this.lastEntry = store.lastEntry();
        this.lastPayment = store.lastPayment();
        this.lastAllocation = store.lastAllocation();
    }

    @Override
    public void format(String nameAndVersion) {
        format = nameAndVersion;
    }

    @Override
    public void entry(BankEntry entry) {
        open = Optional.of(new Open(entry, keys.next(entry)));
    }

    @Override
    public void payment(BankPayment payment) {
        if (payment.amountMinor() == 0) {
            leftOut++;
            return;
        }
        portion.add(new Told(open.orElseThrow(), payment));
        if (portion.size() == PORTION) {
            book();
        }
    }

    @Override
    public void withoutDetails(BankEntry entry) {
        withoutDetails++;
    }

    @Override
    public void leftOut() {
        leftOut++;
    }

    /** Books the rest and tells what came of the file. */
    BankFileStore.Outcome end() {
        book();
        return new BankFileStore.Outcome(format, booked, unmatchedCount, known, withoutDetails, leftOut, paidMinor);
    }

    private void book() {
        store.entries(newEntries());
        List<NewPayment> payments = new ArrayList<>();
        for (Told told : portion) {
            if (told.entry().isNew.orElseThrow()) {
                payments.add(new NewPayment(
                        ++lastPayment,
                        told.entry().id,
                        told.entry().entry,
                        tenant.currency().getCurrencyCode(),
                        told.payment()));
            } else {
                known++;
            }
        }
        portion.clear();
        store.payments(payments);
        match(payments);
        booked += payments.size();
    }

    /** Looks up the entries that began in this portion; those that no file has brought yet are new. */
    private List<NewBankEntry> newEntries() {
        Set<Open> begun = new LinkedHashSet<>();
        portion.stream().map(Told::entry).filter(entry -> entry.isNew.isEmpty()).forEach(begun::add);
        if (begun.isEmpty()) {
            return List.of();
        }
        Set<String> before =
                store.knownEntries(begun.stream().map(entry -> entry.key).toList());
        List<NewBankEntry> found = new ArrayList<>();
        for (Open entry : begun) {
            boolean isNew = !before.contains(EntryKeys.text(entry.key));
            entry.isNew = Optional.of(isNew);
            if (isNew) {
                entry.id = ++lastEntry;
                found.add(new NewBankEntry(entry.id, fileId, entry.entry, entry.key));
            }
        }
        return found;
    }

    private void match(List<NewPayment> payments) {
        Matching matching = matching(payments);
        List<NewAllocation> allocations = new ArrayList<>();
        List<Unmatched> unmatched = new ArrayList<>();
        List<NewEntry> booking = new ArrayList<>();
        for (NewPayment payment : payments) {
            Match match = matching.match(payment.payment());
            for (Match.Part part : match.parts()) {
                allocations.add(new NewAllocation(
                        ++lastAllocation,
                        payment.id(),
                        part.invoice().id(),
                        part.amountMinor(),
                        part.method(),
                        actor,
                        now,
                        null));
            }
            match.reason().ifPresent(reason -> unmatched.add(new Unmatched(payment.id(), match.restMinor(), reason)));
            long amount = payment.payment().amountMinor();
            booking.add(entries.payment(payment.id(), payment.entry().bookedOn(), amount, match));
            paidMinor = Math.addExact(paidMinor, amount);
        }
        store.allocations(allocations);
        store.unmatched(unmatched);
        unmatchedCount += unmatched.size();
        if (!booking.isEmpty()) {
            journal.append(tx, booking);
        }
    }

    private Matching matching(List<NewPayment> payments) {
        InvoicesDue due = new InvoicesDue(tx);
        Set<String> named = new HashSet<>();
        payments.forEach(payment -> named.addAll(references.of(payment.payment())));
        Map<String, InvoiceDue> byReference = due.byReference(named);
        Set<Long> amounts = new HashSet<>();
        for (NewPayment payment : payments) {
            boolean unnamed = references.of(payment.payment()).stream().noneMatch(byReference::containsKey);
            if (unnamed
                    && payment.payment().amountMinor() > 0
                    && !payment.payment().debtorName().isEmpty()) {
                amounts.add(payment.payment().amountMinor());
            }
        }
        return new Matching(references, byReference, due.byAmount(amounts));
    }
}
