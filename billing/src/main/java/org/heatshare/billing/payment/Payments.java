package org.heatshare.billing.payment;

import static org.heatshare.db.schema.tenant.Tables.PAYMENT_ALLOCATION;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.ledger.Journal;
import org.heatshare.billing.payment.PaymentException.Reason;
import org.heatshare.billing.payment.PaymentStore.NewAllocation;
import org.heatshare.billing.payment.bankfile.BankFile;
import org.heatshare.billing.payment.bankfile.BankFileException;
import org.heatshare.billing.storage.NumberSeries;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.schema.tenant.tables.records.PaymentAllocationRecord;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Takes banks' files, and lets staff say what payments are for. Safe for use by many threads: those of one municipality take
 * turns. Callers enforce who may call, and record that staff were shown personal data.
 */
public final class Payments {

    private final TenantDatabase database;
    private final TenantRegistry registry;
    private final Journal journal;
    private final AuditLog audit;
    private final Clock clock;

    public Payments(TenantDatabase database, TenantRegistry registry, Journal journal, AuditLog audit, Clock clock) {
        this.database = database;
        this.registry = registry;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    /** What taking a file came to; one that had been taken before is told as it was then, and nothing is booked. */
    public record Taken(TakenBankFile file, boolean before) {}

    /**
     * Takes a bank's file whole: books its payments, matches them to invoices, and puts what is left on the work list. It is
     * read to its end before anything is booked.
     *
     * @throws BankFileException when the file does not fit; nothing of it is booked
     * @throws IOException when it cannot be read to its end; nothing of it is booked
     */
    public Taken take(TenantId tenant, InputStream content, BankFileOrigin origin)
            throws BankFileException, IOException {
        Path file = Files.createTempFile("heatshare-bank-file-", ".tmp");
        try {
            MessageDigest digest = EntryKeys.sha256();
            try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                content.transferTo(out);
            }
            return take(registry.get(tenant), file, EntryKeys.text(digest.digest()), origin);
        } finally {
            Files.delete(file);
        }
    }

    private Taken take(Tenant tenant, Path file, String sha256, BankFileOrigin origin)
            throws BankFileException, IOException {
        try {
            return database.transaction(tenant.id(), tx -> {
                NumberSeries.PAYMENT.lock(tx, 0);
                Optional<Taken> before = new BankFileStore(tx).find(sha256).map(known -> new Taken(known, true));
                return before.orElseGet(() -> new Taken(book(tx, tenant, file, sha256, origin), false));
            });
        } catch (Refused e) {
            throw e.refusal;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private TakenBankFile book(DSLContext tx, Tenant tenant, Path file, String sha256, BankFileOrigin origin) {
        BankFileStore files = new BankFileStore(tx);
        long id = files.begin(sha256, origin, tenant.currency().getCurrencyCode(), now());
        BankFileIntake intake = new BankFileIntake(tx, tenant, journal, origin.actor(), id, now());
        try (InputStream in = Files.newInputStream(file)) {
            BankFile.read(in, tenant.currency(), intake);
        } catch (BankFileException e) {
            throw new Refused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.end(id, intake.end());
        audit.append(tx, new AuditEntry(origin.actor(), "bank-file.take", "bank-file", "" + id));
        return files.find(id);
    }

    /** Carries a refusal out of the transaction, which it ends without a trace. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final BankFileException refusal;

        private Refused(BankFileException refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }

    /** Banks' files, the latest first. */
    public List<TakenBankFile> files(TenantId tenant, int offset, int limit) {
        return database.read(tenant, tx -> new BankFileStore(tx).find(offset, limit));
    }

    /** Payments for a list. */
    public List<PaymentSummary> find(TenantId tenant, PaymentQuery query) {
        return database.read(tenant, tx -> PaymentReader.find(tx, query));
    }

    /** How many payments the search finds. */
    public int count(TenantId tenant, PaymentQuery query) {
        return database.read(tenant, tx -> PaymentReader.count(tx, query));
    }

    /** One payment with what it pays. */
    public Optional<PaymentView> find(TenantId tenant, long paymentId, Discretion discretion) {
        return database.read(tenant, tx -> PaymentReader.find(tx, paymentId, discretion));
    }

    /** How much of all payments pays no invoice, in minor units: what the work list sums to. */
    public long unmatchedMinor(TenantId tenant) {
        return database.read(tenant, PaymentReader::unmatchedMinor);
    }

    /**
     * Lets what is left of a payment pay an invoice, as far as it is open; of a payment that the bank takes back, it opens the
     * invoice again, as far as it is paid.
     *
     * @throws PaymentException when nothing of the payment is left, or nothing of the invoice to pay
     */
    public void assign(TenantId tenant, long paymentId, String invoiceNumber, String actor) {
        change(tenant, tx -> {
            long rest = PaymentReader.rest(tx, paymentId);
            InvoiceDue invoice = new InvoicesDue(tx)
                    .byNumber(invoiceNumber)
                    .orElseThrow(() -> new PaymentException(
                            Reason.UNKNOWN_INVOICE, "there is no invoice '" + invoiceNumber + "'; look its number up"));
            long amount = rest > 0 ? Math.min(rest, invoice.openMinor()) : Math.max(rest, -invoice.paidMinor());
            if (amount == 0 || (amount > 0) != (rest > 0)) {
                throw rest > 0
                        ? new PaymentException(
                                Reason.INVOICE_PAID, "invoice " + invoiceNumber + " is paid; choose another")
                        : new PaymentException(
                                Reason.NOTHING_PAID,
                                "nothing of invoice " + invoiceNumber + " is paid; choose another");
            }
            UnmatchedReason reason = rest > 0 ? UnmatchedReason.OVERPAID : UnmatchedReason.TAKEN_BACK;
            allocate(
                    tx,
                    tenant,
                    new Change(paymentId, invoice.id(), invoice.contractId(), amount, rest, reason),
                    actor,
                    null);
            audit.append(tx, new AuditEntry(actor, "payment.assign", "payment", "" + paymentId));
        });
    }

    /**
     * Takes an allocation back, whoever made it: the payment is on the work list again, the invoice open.
     *
     * @throws PaymentException when there is none, or it was taken back before
     */
    public void release(TenantId tenant, long allocationId, String actor) {
        change(tenant, tx -> {
            PaymentAllocationRecord allocation = tx.selectFrom(PAYMENT_ALLOCATION)
                    .where(PAYMENT_ALLOCATION.ID.eq(allocationId))
                    .fetchOptional()
                    .orElseThrow(() ->
                            new PaymentException(Reason.UNKNOWN_PAYMENT, "there is no allocation " + allocationId));
            boolean undo = allocation.getUndoesId() != null;
            if (undo || tx.fetchExists(PAYMENT_ALLOCATION, PAYMENT_ALLOCATION.UNDOES_ID.eq(allocationId))) {
                throw new PaymentException(
                        Reason.UNDONE_BEFORE,
                        "allocation " + allocationId + " is an undoing or was undone; read the page anew");
            }
            long rest = PaymentReader.restOrZero(tx, allocation.getPaymentId());
            allocate(
                    tx,
                    tenant,
                    new Change(
                            allocation.getPaymentId(),
                            allocation.getInvoiceId(),
                            PaymentReader.contractOf(tx, allocation.getInvoiceId()),
                            -allocation.getAmountMinor(),
                            rest,
                            UnmatchedReason.RELEASED),
                    actor,
                    allocationId);
            audit.append(tx, new AuditEntry(actor, "payment.release", "payment", "" + allocation.getPaymentId()));
        });
    }

    /** @param restMinor of the payment before it */
    private record Change(
            long paymentId, long invoiceId, int contractId, long amountMinor, long restMinor, UnmatchedReason reason) {}

    private void allocate(DSLContext tx, TenantId tenant, Change change, String actor, @Nullable Long undoesId) {
        PaymentStore store = new PaymentStore(tx);
        long id = store.lastAllocation() + 1;
        AllocationMethod method = undoesId == null ? AllocationMethod.STAFF : AllocationMethod.UNDO;
        store.allocations(List.of(new NewAllocation(
                id, change.paymentId(), change.invoiceId(), change.amountMinor(), method, actor, now(), undoesId)));
        store.rest(change.paymentId(), change.restMinor() - change.amountMinor(), change.reason());
        Tenant municipality = registry.get(tenant);
        LocalDate today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        journal.append(
                tx,
                List.of(new PaymentEntries(municipality.currency())
                        .allocation(id, change.paymentId(), today, change.contractId(), change.amountMinor())));
    }

    private void change(TenantId tenant, Consumer<? super DSLContext> work) {
        database.execute(tenant, tx -> {
            NumberSeries.PAYMENT.lock(tx, 0);
            work.accept(tx);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
