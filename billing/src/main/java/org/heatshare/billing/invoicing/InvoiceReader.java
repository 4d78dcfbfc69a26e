package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.CONTRACT;
import static org.heatshare.db.schema.tenant.Tables.CONTRACT_ACCESS;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.INVOICE;
import static org.heatshare.db.schema.tenant.Tables.INVOICE_DOCUMENT;
import static org.heatshare.db.schema.tenant.Tables.PARTY;
import static org.heatshare.db.schema.tenant.Tables.PARTY_DETAIL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.invoicing.IssuedInvoice.Recipient;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Finds issued invoices and their kept bytes. */
final class InvoiceReader {

    private InvoiceReader() {}

    static List<InvoiceSummary> find(DSLContext tx, InvoiceQuery query) {
        return tx.select()
                .from(joined())
                .where(matches(query))
                .orderBy(order(query))
                .offset(query.offset())
                .limit(query.limit())
                .fetch(row -> summary(row, query.discretion()));
    }

    static List<InvoiceSummary> issuedSince(DSLContext tx, LocalDate since, String after, int most) {
        Condition later = after.isEmpty()
                ? DSL.noCondition()
                : INVOICE.ID.gt(DSL.select(INVOICE.ID).from(INVOICE).where(INVOICE.NUMBER.eq(after)));
        return tx.select()
                .from(joined())
                .where(INVOICE.ISSUED_ON.ge(since), later)
                .orderBy(INVOICE.ID)
                .limit(most)
                .fetch(row -> summary(row, Discretion.HIDE_PROTECTED));
    }

    static int count(DSLContext tx, InvoiceQuery query) {
        return tx.fetchCount(tx.selectOne().from(joined()).where(matches(query)));
    }

    static Optional<InvoiceView> find(DSLContext tx, String number, Discretion discretion) {
        return view(tx, INVOICE.NUMBER.eq(number), discretion);
    }

    static List<InvoiceSummary> findBySubject(DSLContext tx, String subject) {
        return tx.select()
                .from(joined())
                .where(visibleTo(subject))
                .orderBy(INVOICE.PERIOD_FROM.desc(), INVOICE.ID.desc())
                .fetch(row -> summary(row, Discretion.FULL));
    }

    static Optional<InvoiceView> findBySubject(DSLContext tx, String subject, String number) {
        return view(tx, INVOICE.NUMBER.eq(number).and(visibleTo(subject)), Discretion.FULL);
    }

    static Optional<byte[]> issuedBytes(DSLContext tx, long invoiceId) {
        return bytes(
                tx,
                INVOICE_DOCUMENT.INVOICE_ID.eq(invoiceId).and(INVOICE_DOCUMENT.MEDIA_TYPE.eq(Documents.MEDIA_TYPE)));
    }

    static Optional<byte[]> rendering(DSLContext tx, long invoiceId, String mediaType, String language) {
        return bytes(
                tx,
                INVOICE_DOCUMENT
                        .INVOICE_ID
                        .eq(invoiceId)
                        .and(INVOICE_DOCUMENT.MEDIA_TYPE.eq(mediaType))
                        .and(INVOICE_DOCUMENT.LANGUAGE.eq(language)));
    }

    static void keep(DSLContext tx, long invoiceId, String mediaType, String language, byte[] bytes, Instant now) {
        tx.insertInto(INVOICE_DOCUMENT)
                .set(INVOICE_DOCUMENT.INVOICE_ID, invoiceId)
                .set(INVOICE_DOCUMENT.MEDIA_TYPE, mediaType)
                .set(INVOICE_DOCUMENT.LANGUAGE, language)
                .set(INVOICE_DOCUMENT.BYTES, bytes)
                .set(INVOICE_DOCUMENT.SHA256, Documents.sha256(bytes))
                .set(INVOICE_DOCUMENT.MADE_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
    }

    private static Optional<byte[]> bytes(DSLContext tx, Condition condition) {
        return tx.select(INVOICE_DOCUMENT.BYTES, INVOICE_DOCUMENT.SHA256)
                .from(INVOICE_DOCUMENT)
                .where(condition)
                .fetchOptional(row -> checked(row.value1(), row.value2()));
    }

    private static byte[] checked(byte[] bytes, String sha256) {
        if (!Documents.sha256(bytes).equals(sha256)) {
            throw new IllegalStateException("a kept invoice document no longer has the hash " + sha256);
        }
        return bytes;
    }

    private static Optional<InvoiceView> view(DSLContext tx, Condition condition, Discretion discretion) {
        return tx.select(INVOICE.ID, PARTY.PROTECTED_IDENTITY, INVOICE_DOCUMENT.BYTES, INVOICE_DOCUMENT.SHA256)
                .from(INVOICE)
                .join(PARTY)
                .on(PARTY.ID.eq(INVOICE.PARTY_ID))
                .join(INVOICE_DOCUMENT)
                .on(INVOICE_DOCUMENT.INVOICE_ID.eq(INVOICE.ID))
                .and(INVOICE_DOCUMENT.MEDIA_TYPE.eq(Documents.MEDIA_TYPE))
                .where(condition)
                .fetchOptional(row -> {
                    IssuedInvoice invoice = Documents.read(checked(row.value3(), row.value4()), IssuedInvoice.class);
                    boolean hidden = row.value2() && discretion == Discretion.HIDE_PROTECTED;
                    return new InvoiceView(
                            row.value1(),
                            hidden ? invoice.withRecipient(Recipient.HIDDEN) : invoice,
                            row.value4(),
                            row.value2());
                });
    }

    private static Table<Record> joined() {
        return INVOICE.join(CONTRACT)
                .on(CONTRACT.ID.eq(INVOICE.CONTRACT_ID))
                .join(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(INVOICE.DELIVERY_POINT_ID))
                .join(PARTY)
                .on(PARTY.ID.eq(INVOICE.PARTY_ID))
                .leftJoin(PARTY_DETAIL)
                .on(PARTY_DETAIL.PARTY_ID.eq(PARTY.ID));
    }

    /** An invoice is for days of its contract only, so who may see the contract may see all of its invoices. */
    private static Condition visibleTo(String subject) {
        return INVOICE.CONTRACT_ID.in(DSL.select(CONTRACT_ACCESS.CONTRACT_ID)
                .from(CONTRACT_ACCESS)
                .where(CONTRACT_ACCESS.SUBJECT.eq(subject), CONTRACT_ACCESS.ENDED_AT.isNull()));
    }

    private static Condition matches(InvoiceQuery query) {
        Condition condition = DSL.noCondition();
        LocalDate month = query.month();
        if (month != null) {
            LocalDate start = month.withDayOfMonth(1);
            condition = INVOICE.PERIOD_FROM.ge(start).and(INVOICE.PERIOD_FROM.lt(start.plusMonths(1)));
        }
        String search = query.search().strip();
        if (search.isEmpty()) {
            return condition;
        }
        Condition byName = PARTY_DETAIL.NAME.containsIgnoreCase(search);
        return condition.and(INVOICE.NUMBER
                .containsIgnoreCase(search)
                .or(CONTRACT.NUMBER.containsIgnoreCase(search))
                .or(DELIVERY_POINT.CODE.containsIgnoreCase(search))
                .or(query.discretion() == Discretion.FULL ? byName : byName.and(PARTY.PROTECTED_IDENTITY.isFalse())));
    }

    private static List<OrderField<?>> order(InvoiceQuery query) {
        Field<?> by = switch (query.sort()) {
            case NUMBER -> INVOICE.ID;
            case PERIOD -> INVOICE.PERIOD_FROM;
            case TOTAL -> INVOICE.TOTAL_MINOR;
            case ENERGY -> INVOICE.ENERGY_WH;
            case CONTRACT -> CONTRACT.NUMBER;
        };
        return List.of(query.ascending() ? by.asc() : by.desc(), INVOICE.ID.desc());
    }

    private static InvoiceSummary summary(Record row, Discretion discretion) {
        boolean hidden = discretion == Discretion.HIDE_PROTECTED && row.get(PARTY.PROTECTED_IDENTITY);
        return new InvoiceSummary(
                row.get(INVOICE.ID),
                row.get(INVOICE.NUMBER),
                row.get(CONTRACT.ID),
                row.get(CONTRACT.NUMBER),
                row.get(DELIVERY_POINT.CODE),
                hidden ? null : row.get(PARTY_DETAIL.NAME),
                row.get(INVOICE.PERIOD_FROM),
                row.get(INVOICE.PERIOD_UNTIL),
                row.get(INVOICE.ISSUED_ON),
                row.get(INVOICE.DUE_ON),
                row.get(INVOICE.CURRENCY),
                row.get(INVOICE.ENERGY_WH),
                row.get(INVOICE.NET_MINOR),
                row.get(INVOICE.VAT_MINOR),
                row.get(INVOICE.TOTAL_MINOR),
                row.get(INVOICE.CREDIT_MINOR),
                row.get(INVOICE.PAYMENT_REFERENCE));
    }
}
