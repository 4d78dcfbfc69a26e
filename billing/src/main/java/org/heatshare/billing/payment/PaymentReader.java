package org.heatshare.billing.payment;

import static org.heatshare.db.schema.tenant.Tables.BANK_ENTRY;
import static org.heatshare.db.schema.tenant.Tables.BANK_FILE;
import static org.heatshare.db.schema.tenant.Tables.INVOICE;
import static org.heatshare.db.schema.tenant.Tables.PARTY;
import static org.heatshare.db.schema.tenant.Tables.PAYMENT;
import static org.heatshare.db.schema.tenant.Tables.PAYMENT_ALLOCATION;
import static org.heatshare.db.schema.tenant.Tables.PAYMENT_DETAIL;
import static org.heatshare.db.schema.tenant.Tables.UNMATCHED_PAYMENT;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.payment.PaymentException.Reason;
import org.heatshare.billing.payment.PaymentQuery.Show;
import org.heatshare.billing.payment.PaymentView.Allocation;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Finds payments and what they pay. */
final class PaymentReader {

    private PaymentReader() {}

    static List<PaymentSummary> find(DSLContext tx, PaymentQuery query) {
        return shown(tx)
                .from(joined())
                .where(matches(query))
                .orderBy(order(query))
                .offset(query.offset())
                .limit(query.limit())
                .fetch(row -> summary(row, query.discretion()));
    }

    static int count(DSLContext tx, PaymentQuery query) {
        return tx.fetchCount(tx.selectOne().from(joined()).where(matches(query)));
    }

    static Optional<PaymentView> find(DSLContext tx, long paymentId, Discretion discretion) {
        return shown(tx)
                .select(BANK_ENTRY.ACCOUNT, BANK_FILE.NAME)
                .from(joined())
                .join(BANK_ENTRY)
                .on(BANK_ENTRY.ID.eq(PAYMENT.BANK_ENTRY_ID))
                .join(BANK_FILE)
                .on(BANK_FILE.ID.eq(BANK_ENTRY.BANK_FILE_ID))
                .where(PAYMENT.ID.eq(paymentId))
                .fetchOptional(row -> new PaymentView(
                        summary(row, discretion),
                        personal(row, PAYMENT_DETAIL.DEBTOR_ACCOUNT, discretion),
                        row.get(BANK_ENTRY.ACCOUNT),
                        row.get(BANK_FILE.NAME),
                        allocations(tx, paymentId)));
    }

    private static List<Allocation> allocations(DSLContext tx, long paymentId) {
        Set<Long> undone = new HashSet<>();
        var rows = tx.select(
                        PAYMENT_ALLOCATION.ID,
                        INVOICE.NUMBER,
                        PAYMENT_ALLOCATION.AMOUNT_MINOR,
                        PAYMENT_ALLOCATION.METHOD,
                        PAYMENT_ALLOCATION.MADE_BY,
                        PAYMENT_ALLOCATION.MADE_AT,
                        PAYMENT_ALLOCATION.UNDOES_ID)
                .from(PAYMENT_ALLOCATION)
                .join(INVOICE)
                .on(INVOICE.ID.eq(PAYMENT_ALLOCATION.INVOICE_ID))
                .where(PAYMENT_ALLOCATION.PAYMENT_ID.eq(paymentId))
                .orderBy(PAYMENT_ALLOCATION.ID)
                .fetch();
        rows.stream().filter(row -> row.value7() != null).forEach(row -> {
            undone.add(row.value1());
            undone.add(row.value7());
        });
        return rows.map(row -> new Allocation(
                row.value1(),
                row.value2(),
                row.value3(),
                AllocationMethod.valueOf(row.value4()),
                row.value5(),
                row.value6(),
                !undone.contains(row.value1())));
    }

    static long unmatchedMinor(DSLContext tx) {
        return tx.select(DSL.coalesce(DSL.sum(UNMATCHED_PAYMENT.REST_MINOR), DSL.inline(0)))
                .from(UNMATCHED_PAYMENT)
                .fetchSingle()
                .value1()
                .longValue();
    }

    /** What of a payment pays no invoice; there must be something. */
    static long rest(DSLContext tx, long paymentId) {
        long rest = restOrZero(tx, paymentId);
        if (rest == 0) {
            throw tx.fetchExists(PAYMENT, PAYMENT.ID.eq(paymentId))
                    ? new PaymentException(
                            Reason.NOTHING_LEFT, "all of payment " + paymentId + " pays invoices; release one first")
                    : new PaymentException(Reason.UNKNOWN_PAYMENT, "there is no payment " + paymentId);
        }
        return rest;
    }

    static long restOrZero(DSLContext tx, long paymentId) {
        return tx.select(UNMATCHED_PAYMENT.REST_MINOR)
                .from(UNMATCHED_PAYMENT)
                .where(UNMATCHED_PAYMENT.PAYMENT_ID.eq(paymentId))
                .fetchOptional(UNMATCHED_PAYMENT.REST_MINOR)
                .orElse(0L);
    }

    static int contractOf(DSLContext tx, long invoiceId) {
        return tx.select(INVOICE.CONTRACT_ID)
                .from(INVOICE)
                .where(INVOICE.ID.eq(invoiceId))
                .fetchSingle(INVOICE.CONTRACT_ID);
    }

    private static SelectSelectStep<Record> shown(DSLContext tx) {
        return tx.select(PAYMENT.fields())
                .select(PAYMENT_DETAIL.fields())
                .select(UNMATCHED_PAYMENT.fields())
                .select(isProtected().as("protected"));
    }

    private static Table<Record> joined() {
        return PAYMENT.leftJoin(PAYMENT_DETAIL)
                .on(PAYMENT_DETAIL.PAYMENT_ID.eq(PAYMENT.ID))
                .leftJoin(UNMATCHED_PAYMENT)
                .on(UNMATCHED_PAYMENT.PAYMENT_ID.eq(PAYMENT.ID));
    }

    /** A payment shows who paid it unless it ever paid an invoice of somebody whose identity is protected. */
    private static Field<Boolean> isProtected() {
        return DSL.field(DSL.exists(DSL.selectOne()
                .from(PAYMENT_ALLOCATION)
                .join(INVOICE)
                .on(INVOICE.ID.eq(PAYMENT_ALLOCATION.INVOICE_ID))
                .join(PARTY)
                .on(PARTY.ID.eq(INVOICE.PARTY_ID))
                .where(PAYMENT_ALLOCATION.PAYMENT_ID.eq(PAYMENT.ID), PARTY.PROTECTED_IDENTITY.isTrue())));
    }

    private static Condition matches(PaymentQuery query) {
        Condition condition =
                query.show() == Show.UNMATCHED ? UNMATCHED_PAYMENT.PAYMENT_ID.isNotNull() : DSL.noCondition();
        String search = query.search().strip();
        if (search.isEmpty()) {
            return condition;
        }
        Condition byPayer = PAYMENT_DETAIL
                .DEBTOR_NAME
                .containsIgnoreCase(search)
                .or(PAYMENT_DETAIL.MESSAGE.containsIgnoreCase(search));
        Condition byInvoice = DSL.exists(DSL.selectOne()
                .from(PAYMENT_ALLOCATION)
                .join(INVOICE)
                .on(INVOICE.ID.eq(PAYMENT_ALLOCATION.INVOICE_ID))
                .where(PAYMENT_ALLOCATION.PAYMENT_ID.eq(PAYMENT.ID), INVOICE.NUMBER.containsIgnoreCase(search)));
        return condition.and(PAYMENT.REFERENCE
                .containsIgnoreCase(search)
                .or(PAYMENT.ID.cast(String.class).eq(search))
                .or(byInvoice)
                .or(
                        query.discretion() == Discretion.FULL
                                ? byPayer
                                : byPayer.and(isProtected().isFalse())));
    }

    private static List<OrderField<?>> order(PaymentQuery query) {
        Field<?> by = switch (query.sort()) {
            case NUMBER -> PAYMENT.ID;
            case DATE -> PAYMENT.PAID_ON;
            case AMOUNT -> PAYMENT.AMOUNT_MINOR;
            case REST -> UNMATCHED_PAYMENT.REST_MINOR;
            case PAYER -> PAYMENT_DETAIL.DEBTOR_NAME;
            case REASON -> UNMATCHED_PAYMENT.REASON;
        };
        return List.of(query.ascending() ? by.asc() : by.desc(), PAYMENT.ID.desc());
    }

    private static PaymentSummary summary(Record row, Discretion discretion) {
        Long rest = row.get(UNMATCHED_PAYMENT.REST_MINOR);
        return new PaymentSummary(
                row.get(PAYMENT.ID),
                row.get(PAYMENT.PAID_ON),
                row.get(PAYMENT.AMOUNT_MINOR),
                row.get(PAYMENT.REFERENCE),
                personal(row, PAYMENT_DETAIL.DEBTOR_NAME, discretion),
                personal(row, PAYMENT_DETAIL.MESSAGE, discretion),
                rest == null ? 0 : rest,
                Optional.ofNullable(row.get(UNMATCHED_PAYMENT.REASON)).map(UnmatchedReason::valueOf));
    }

    private static String personal(Record row, Field<String> field, Discretion discretion) {
        @Nullable String text = row.get(field);
        boolean hidden = discretion == Discretion.HIDE_PROTECTED && row.get("protected", Boolean.class);
        return text == null || hidden ? "" : text;
    }
}
