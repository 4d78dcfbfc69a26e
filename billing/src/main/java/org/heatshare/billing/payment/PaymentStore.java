package org.heatshare.billing.payment;

import static org.heatshare.db.schema.tenant.Tables.BANK_ENTRY;
import static org.heatshare.db.schema.tenant.Tables.PAYMENT;
import static org.heatshare.db.schema.tenant.Tables.PAYMENT_ALLOCATION;
import static org.heatshare.db.schema.tenant.Tables.PAYMENT_DETAIL;
import static org.heatshare.db.schema.tenant.Tables.UNMATCHED_PAYMENT;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heatshare.billing.payment.bankfile.BankEntry;
import org.heatshare.billing.payment.bankfile.BankPayment;
import org.heatshare.billing.storage.BulkInsert;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes payments and what they pay. Ids are given here, because the lock of payments lets only one at a time. */
final class PaymentStore {

    private static final BulkInsert ENTRIES = BulkInsert.into(
            BANK_ENTRY,
            BANK_ENTRY.ID,
            BANK_ENTRY.BANK_FILE_ID,
            BANK_ENTRY.ACCOUNT,
            BANK_ENTRY.ENTRY_KEY,
            BANK_ENTRY.BOOKED_ON,
            BANK_ENTRY.AMOUNT_MINOR);
    private static final BulkInsert PAYMENTS = BulkInsert.into(
            PAYMENT,
            PAYMENT.ID,
            PAYMENT.BANK_ENTRY_ID,
            PAYMENT.PAID_ON,
            PAYMENT.AMOUNT_MINOR,
            PAYMENT.CURRENCY,
            PAYMENT.REFERENCE);
    private static final BulkInsert DETAILS = BulkInsert.into(
            PAYMENT_DETAIL,
            PAYMENT_DETAIL.PAYMENT_ID,
            PAYMENT_DETAIL.DEBTOR_NAME,
            PAYMENT_DETAIL.DEBTOR_ACCOUNT,
            PAYMENT_DETAIL.MESSAGE);
    private static final BulkInsert ALLOCATIONS = BulkInsert.into(
            PAYMENT_ALLOCATION,
            PAYMENT_ALLOCATION.ID,
            PAYMENT_ALLOCATION.PAYMENT_ID,
            PAYMENT_ALLOCATION.INVOICE_ID,
            PAYMENT_ALLOCATION.AMOUNT_MINOR,
            PAYMENT_ALLOCATION.METHOD,
            PAYMENT_ALLOCATION.MADE_BY,
            PAYMENT_ALLOCATION.MADE_AT,
            PAYMENT_ALLOCATION.UNDOES_ID);
    private static final BulkInsert UNMATCHED = BulkInsert.into(
            UNMATCHED_PAYMENT, UNMATCHED_PAYMENT.PAYMENT_ID, UNMATCHED_PAYMENT.REST_MINOR, UNMATCHED_PAYMENT.REASON);

    private final DSLContext tx;

    PaymentStore(DSLContext tx) {
        this.tx = tx;
    }

    /** An entry that is new, with the key that tells it from others. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one method to the next, never compared
    record NewBankEntry(long id, long fileId, BankEntry entry, byte[] key) {}

    /** A payment that is new. */
    record NewPayment(long id, long entryId, BankEntry entry, String currency, BankPayment payment) {}

    /** What of a payment pays one invoice; or takes that back. */
    record NewAllocation(
            long id,
            long paymentId,
            long invoiceId,
            long amountMinor,
            AllocationMethod method,
            String actor,
            Instant at,
            @Nullable Long undoesId) {}

    /** What of a payment pays none. */
    record Unmatched(long paymentId, long restMinor, UnmatchedReason reason) {}

    long lastEntry() {
        return last(BANK_ENTRY.ID);
    }

    long lastPayment() {
        return last(PAYMENT.ID);
    }

    long lastAllocation() {
        return last(PAYMENT_ALLOCATION.ID);
    }

    private long last(TableField<?, Long> id) {
        Long last = tx.select(DSL.max(id)).from(id.getTable()).fetchSingle().value1();
        return last == null ? 0 : last;
    }

    /** Which of the keys are of entries that are known; as texts of hexadecimal digits. */
    Set<String> knownEntries(Collection<byte[]> keys) {
        return new HashSet<>(tx.select(BANK_ENTRY.ENTRY_KEY)
                .from(BANK_ENTRY)
                .where(BANK_ENTRY.ENTRY_KEY.in(keys))
                .fetch(row -> EntryKeys.text(row.value1())));
    }

    void entries(List<NewBankEntry> entries) {
        ENTRIES.write(tx, entries, entry -> new @Nullable Object[] {
            entry.id(),
            entry.fileId(),
            entry.entry().account(),
            entry.key(),
            entry.entry().bookedOn(),
            entry.entry().amountMinor()
        });
    }

    void payments(List<NewPayment> payments) {
        PAYMENTS.write(tx, payments, payment -> new @Nullable Object[] {
            payment.id(),
            payment.entryId(),
            payment.entry().bookedOn(),
            payment.payment().amountMinor(),
            payment.currency(),
            payment.payment().reference()
        });
        DETAILS.write(tx, payments, payment -> new @Nullable Object[] {
            payment.id(),
            payment.payment().debtorName(),
            payment.payment().debtorAccount(),
            payment.payment().message()
        });
    }

    void allocations(List<NewAllocation> allocations) {
        ALLOCATIONS.write(tx, allocations, allocation -> new @Nullable Object[] {
            allocation.id(),
            allocation.paymentId(),
            allocation.invoiceId(),
            allocation.amountMinor(),
            allocation.method().name(),
            allocation.actor(),
            allocation.at(),
            allocation.undoesId()
        });
    }

    void unmatched(List<Unmatched> unmatched) {
        UNMATCHED.write(tx, unmatched, row -> new @Nullable Object[] {
            row.paymentId(), row.restMinor(), row.reason().name()
        });
    }

    /** What is left of a payment changes; at zero it leaves the work list. */
    void rest(long paymentId, long restMinor, UnmatchedReason reason) {
        tx.deleteFrom(UNMATCHED_PAYMENT)
                .where(UNMATCHED_PAYMENT.PAYMENT_ID.eq(paymentId))
                .execute();
        if (restMinor != 0) {
            unmatched(List.of(new Unmatched(paymentId, restMinor, reason)));
        }
    }
}
