package org.heatshare.billing.payment;

import static org.heatshare.db.schema.tenant.Tables.CONTRACT;
import static org.heatshare.db.schema.tenant.Tables.INVOICE;
import static org.heatshare.db.schema.tenant.Tables.PARTY;
import static org.heatshare.db.schema.tenant.Tables.PARTY_DETAIL;
import static org.heatshare.db.schema.tenant.Tables.PAYMENT_ALLOCATION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.customer.Discretion;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Reads what is open of invoices. */
final class ReceivablesReader {

    private static final Field<Long> PAID_MINOR =
            DSL.sum(PAYMENT_ALLOCATION.AMOUNT_MINOR).cast(Long.class).as("paid_minor");
    private static final Table<?> PAID = DSL.select(PAYMENT_ALLOCATION.INVOICE_ID, PAID_MINOR)
            .from(PAYMENT_ALLOCATION)
            .groupBy(PAYMENT_ALLOCATION.INVOICE_ID)
            .asTable("paid");
    private static final Field<Long> OPEN =
            INVOICE.TOTAL_MINOR.minus(DSL.coalesce(PAID.field(PAID_MINOR), DSL.inline(0L)));

    private static final int NEAREST = 10;

    private ReceivablesReader() {}

    static Ageing ageing(DSLContext tx, LocalDate today) {
        Ageing ageing = new Ageing();
        tx.select(INVOICE.DUE_ON, OPEN)
                .from(withPaid())
                .where(OPEN.ne(0L))
                .forEach(row -> ageing.add(AgeingBand.of(row.value1(), today), row.value2()));
        return ageing;
    }

    static List<OpenInvoice> find(DSLContext tx, OpenInvoiceQuery query) {
        return shown(tx)
                .from(joined())
                .where(matches(query))
                .orderBy(order(query))
                .offset(query.offset())
                .limit(query.limit())
                .fetch(row -> open(row, query.discretion()));
    }

    static List<OpenInvoice> nearest(DSLContext tx, String search, long amountMinor, Discretion discretion) {
        Field<Long> paid = DSL.coalesce(PAID.field(PAID_MINOR), DSL.inline(0L));
        Field<Long> candidate = amountMinor > 0 ? OPEN : paid;
        return shown(tx)
                .from(joined())
                .where(candidate.gt(0L), contains(search, discretion))
                .orderBy(DSL.abs(candidate.minus(Math.abs(amountMinor))), INVOICE.ID.desc())
                .limit(NEAREST)
                .fetch(row -> open(row, discretion));
    }

    private static SelectSelectStep<? extends Record> shown(DSLContext tx) {
        return tx.select(
                INVOICE.NUMBER,
                CONTRACT.NUMBER,
                PARTY.PROTECTED_IDENTITY,
                PARTY_DETAIL.NAME,
                INVOICE.DUE_ON,
                INVOICE.TOTAL_MINOR,
                OPEN.as("open_minor"));
    }

    static int count(DSLContext tx, OpenInvoiceQuery query) {
        return tx.fetchCount(tx.selectOne().from(joined()).where(matches(query)));
    }

    static Map<String, Long> openMinor(DSLContext tx, Collection<String> numbers) {
        return tx.select(INVOICE.NUMBER, OPEN)
                .from(withPaid())
                .where(INVOICE.NUMBER.in(numbers))
                .fetchMap(INVOICE.NUMBER, OPEN);
    }

    private static Table<Record> withPaid() {
        return INVOICE.leftJoin(PAID)
                .on(PAID.field(PAYMENT_ALLOCATION.INVOICE_ID).eq(INVOICE.ID));
    }

    private static Table<Record> joined() {
        return withPaid()
                .join(CONTRACT)
                .on(CONTRACT.ID.eq(INVOICE.CONTRACT_ID))
                .join(PARTY)
                .on(PARTY.ID.eq(INVOICE.PARTY_ID))
                .leftJoin(PARTY_DETAIL)
                .on(PARTY_DETAIL.PARTY_ID.eq(PARTY.ID));
    }

    private static Condition matches(OpenInvoiceQuery query) {
        return OPEN.ne(0L)
                .and(query.band().map(band -> within(band, query.today())).orElse(DSL.noCondition()))
                .and(contains(query.search(), query.discretion()));
    }

    private static Condition contains(String text, Discretion discretion) {
        String search = text.strip();
        if (search.isEmpty()) {
            return DSL.noCondition();
        }
        Condition byName = PARTY_DETAIL.NAME.containsIgnoreCase(search);
        return INVOICE.NUMBER
                .containsIgnoreCase(search)
                .or(CONTRACT.NUMBER.containsIgnoreCase(search))
                .or(discretion == Discretion.FULL ? byName : byName.and(PARTY.PROTECTED_IDENTITY.isFalse()));
    }

    private static Condition within(AgeingBand band, LocalDate today) {
        LocalDate earliest = band.earliestDue(today);
        LocalDate latest = band.latestDue(today);
        return DSL.and(
                earliest == null ? DSL.noCondition() : INVOICE.DUE_ON.ge(earliest),
                latest == null ? DSL.noCondition() : INVOICE.DUE_ON.le(latest));
    }

    private static List<OrderField<?>> order(OpenInvoiceQuery query) {
        Field<?> by = switch (query.sort()) {
            case NUMBER -> INVOICE.ID;
            case CONTRACT -> CONTRACT.NUMBER;
            case PARTY -> PARTY_DETAIL.NAME;
            case DUE -> INVOICE.DUE_ON;
            case TOTAL -> INVOICE.TOTAL_MINOR;
            case OPEN -> OPEN;
        };
        return List.of(query.ascending() ? by.asc() : by.desc(), INVOICE.ID.desc());
    }

    private static OpenInvoice open(Record row, Discretion discretion) {
        boolean hidden = discretion == Discretion.HIDE_PROTECTED && row.get(PARTY.PROTECTED_IDENTITY);
        return new OpenInvoice(
                row.get(INVOICE.NUMBER),
                row.get(CONTRACT.NUMBER),
                hidden ? null : row.get(PARTY_DETAIL.NAME),
                row.get(INVOICE.DUE_ON),
                row.get(INVOICE.TOTAL_MINOR),
                row.get("open_minor", Long.class));
    }
}
