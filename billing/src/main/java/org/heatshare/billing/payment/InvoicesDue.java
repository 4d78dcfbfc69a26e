package org.heatshare.billing.payment;

import static org.heatshare.db.schema.tenant.Tables.INVOICE;
import static org.heatshare.db.schema.tenant.Tables.PARTY_DETAIL;
import static org.heatshare.db.schema.tenant.Tables.PAYMENT_ALLOCATION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** Finds the invoices that payments may pay. An invoice that is found in two ways is one and the same object. */
final class InvoicesDue {

    private static final Field<Long> PAID = DSL.coalesce(
                    DSL.field(DSL.select(DSL.sum(PAYMENT_ALLOCATION.AMOUNT_MINOR))
                            .from(PAYMENT_ALLOCATION)
                            .where(PAYMENT_ALLOCATION.INVOICE_ID.eq(INVOICE.ID))),
                    DSL.inline(0))
            .cast(Long.class);

    private final DSLContext tx;
    private final Map<Long, InvoiceDue> byId = new HashMap<>();

    InvoicesDue(DSLContext tx) {
        this.tx = tx;
    }

    Map<String, InvoiceDue> byReference(Collection<String> references) {
        Map<String, InvoiceDue> found = new HashMap<>();
        if (!references.isEmpty()) {
            select(INVOICE.PAYMENT_REFERENCE.in(references))
                    .forEach(row -> found.put(row.get(INVOICE.PAYMENT_REFERENCE), due(row)));
        }
        return found;
    }

    /** Invoices of which nothing is paid yet, by their amounts. */
    Map<Long, List<InvoiceDue>> byAmount(Collection<Long> amounts) {
        Map<Long, List<InvoiceDue>> found = new HashMap<>();
        if (!amounts.isEmpty()) {
            select(INVOICE.TOTAL_MINOR.in(amounts))
                    .and(PAID.eq(0L))
                    .forEach(row -> found.computeIfAbsent(row.get(INVOICE.TOTAL_MINOR), unused -> new ArrayList<>())
                            .add(due(row)));
        }
        return found;
    }

    Optional<InvoiceDue> byNumber(String number) {
        return select(INVOICE.NUMBER.eq(number)).fetchOptional(this::due);
    }

    private SelectConditionStep<?> select(Condition condition) {
        return tx.select(
                        INVOICE.ID,
                        INVOICE.CONTRACT_ID,
                        INVOICE.TOTAL_MINOR,
                        INVOICE.PAYMENT_REFERENCE,
                        PARTY_DETAIL.NAME,
                        PAID.as("paid"))
                .from(INVOICE)
                .leftJoin(PARTY_DETAIL)
                .on(PARTY_DETAIL.PARTY_ID.eq(INVOICE.PARTY_ID))
                .where(condition);
    }

    private InvoiceDue due(Record row) {
        String name = row.get(PARTY_DETAIL.NAME);
        return byId.computeIfAbsent(
                row.get(INVOICE.ID),
                id -> new InvoiceDue(
                        id,
                        row.get(INVOICE.CONTRACT_ID),
                        name == null ? "" : name,
                        row.get(INVOICE.TOTAL_MINOR),
                        row.get("paid", Long.class)));
    }
}
