package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.INVOICE;
import static org.heatshare.db.schema.tenant.Tables.INVOICE_DOCUMENT;
import static org.heatshare.db.schema.tenant.Tables.INVOICE_LINE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.billing.storage.BulkInsert;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes issued invoices: sums, lines, and the bytes as issued with their hash. */
final class InvoiceStore {

    private static final BulkInsert INVOICES = BulkInsert.into(
            INVOICE,
            INVOICE.ID,
            INVOICE.NUMBER,
            INVOICE.RUN_ID,
            INVOICE.CONTRACT_ID,
            INVOICE.DELIVERY_POINT_ID,
            INVOICE.PARTY_ID,
            INVOICE.PERIOD_FROM,
            INVOICE.PERIOD_UNTIL,
            INVOICE.ISSUED_ON,
            INVOICE.DUE_ON,
            INVOICE.CURRENCY,
            INVOICE.ENERGY_WH,
            INVOICE.NET_MINOR,
            INVOICE.VAT_MINOR,
            INVOICE.TOTAL_MINOR,
            INVOICE.CREDIT_MINOR,
            INVOICE.PAYMENT_REFERENCE);
    private static final BulkInsert LINES = BulkInsert.into(
            INVOICE_LINE,
            INVOICE_LINE.INVOICE_ID,
            INVOICE_LINE.LINE_NUMBER,
            INVOICE_LINE.COMPONENT,
            INVOICE_LINE.CODE,
            INVOICE_LINE.PERIOD_FROM,
            INVOICE_LINE.PERIOD_UNTIL,
            INVOICE_LINE.QUANTITY,
            INVOICE_LINE.UNIT,
            INVOICE_LINE.UNIT_PRICE,
            INVOICE_LINE.NET_MINOR,
            INVOICE_LINE.VAT_PERCENT);
    private static final BulkInsert DOCUMENTS = BulkInsert.into(
            INVOICE_DOCUMENT,
            INVOICE_DOCUMENT.INVOICE_ID,
            INVOICE_DOCUMENT.MEDIA_TYPE,
            INVOICE_DOCUMENT.LANGUAGE,
            INVOICE_DOCUMENT.BYTES,
            INVOICE_DOCUMENT.SHA256,
            INVOICE_DOCUMENT.MADE_AT);

    private InvoiceStore() {}

    /** An invoice with the id that it gets and its canonical bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one method to the next, never compared
    record Numbered(long id, IssuedInvoice invoice, byte[] bytes, String sha256) {

        static Numbered of(long id, IssuedInvoice invoice) {
            byte[] bytes = Documents.write(invoice);
            return new Numbered(id, invoice, bytes, Documents.sha256(bytes));
        }
    }

    private record Line(long invoiceId, int number, BillLine line) {}

    /** The highest id so far; new ones follow it while the caller holds the lock of the invoice numbers. */
    static long lastId(DSLContext tx) {
        Long last = tx.select(DSL.max(INVOICE.ID)).from(INVOICE).fetchSingle().value1();
        return last == null ? 0 : last;
    }

    static void write(DSLContext tx, long runId, List<Numbered> invoices, Instant now) {
        INVOICES.write(tx, invoices, numbered -> header(runId, numbered));
        List<Line> lines = new ArrayList<>(invoices.size() * 5);
        for (Numbered numbered : invoices) {
            int number = 1;
            for (BillLine line : numbered.invoice().bill().lines()) {
                lines.add(new Line(numbered.id(), number++, line));
            }
        }
        LINES.write(tx, lines, InvoiceStore::line);
        DOCUMENTS.write(tx, invoices, numbered -> new @Nullable Object[] {
            numbered.id(), Documents.MEDIA_TYPE, numbered.invoice().language(), numbered.bytes(), numbered.sha256(), now
        });
    }

    private static @Nullable Object[] header(long runId, Numbered numbered) {
        IssuedInvoice invoice = numbered.invoice();
        Bill bill = invoice.bill();
        return new @Nullable Object[] {
            numbered.id(),
            invoice.number(),
            runId,
            bill.contractId(),
            bill.deliveryPointId(),
            bill.partyId(),
            bill.from(),
            bill.until(),
            invoice.issuedOn(),
            invoice.dueOn(),
            bill.currency(),
            bill.energyWh(),
            bill.netMinor(),
            bill.vatMinor(),
            bill.totalMinor(),
            bill.creditMinor(),
            invoice.paymentReference()
        };
    }

    private static @Nullable Object[] line(Line line) {
        BillLine content = line.line();
        return new @Nullable Object[] {
            line.invoiceId(),
            line.number(),
            content.component().name(),
            content.code(),
            content.from(),
            content.until(),
            content.quantity(),
            content.unit(),
            content.unitPrice(),
            content.netMinor(),
            content.vatPercent()
        };
    }
}
