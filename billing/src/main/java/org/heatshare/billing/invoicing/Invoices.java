package org.heatshare.billing.invoicing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;

/**
 * Issued invoices: for staff all of a municipality, for residents those of the contracts that are linked to them. Safe for
 * use by many threads. Callers enforce who may call as staff, and record that staff were shown personal data.
 */
public final class Invoices {

    private final TenantDatabase database;
    private final Clock clock;

    public Invoices(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Invoices for staff's list. */
    public List<InvoiceSummary> find(TenantId tenant, InvoiceQuery query) {
        return database.read(tenant, tx -> InvoiceReader.find(tx, query));
    }

    /**
     * Invoices in the order in which they were issued, for partners.
     *
     * @param since the first day on which they were issued
     * @param after number of the last that was seen; empty for none
     * @param most how many, 1 or more
     */
    public List<InvoiceSummary> issuedSince(TenantId tenant, LocalDate since, String after, int most) {
        return database.read(tenant, tx -> InvoiceReader.issuedSince(tx, since, after, most));
    }

    /** How many invoices the search finds. */
    public int count(TenantId tenant, InvoiceQuery query) {
        return database.read(tenant, tx -> InvoiceReader.count(tx, query));
    }

    /** One invoice for staff. */
    public Optional<InvoiceView> find(TenantId tenant, String number, Discretion discretion) {
        return database.read(tenant, tx -> InvoiceReader.find(tx, number, discretion));
    }

    /** The invoices that a signed-in person may see, the latest first. */
    public List<InvoiceSummary> findFor(TenantId tenant, String subject) {
        return database.read(tenant, tx -> InvoiceReader.findBySubject(tx, subject));
    }

    /** One invoice, where the signed-in person may see its contract; else empty, as if there were none. */
    public Optional<InvoiceView> findFor(TenantId tenant, String subject, String number) {
        return database.read(tenant, tx -> InvoiceReader.findBySubject(tx, subject, number));
    }

    /**
     * A kept rendering of an invoice, such as its PDF, with its hash checked.
     *
     * @throws IllegalStateException when the bytes are no longer those that were kept
     */
    public Optional<byte[]> findRendering(TenantId tenant, long invoiceId, String mediaType, String language) {
        return database.read(tenant, tx -> InvoiceReader.rendering(tx, invoiceId, mediaType, language));
    }

    /** The canonical bytes as issued, with their hash checked. */
    public Optional<byte[]> findIssuedBytes(TenantId tenant, long invoiceId) {
        return database.read(tenant, tx -> InvoiceReader.issuedBytes(tx, invoiceId));
    }

    /** Keeps a rendering with its hash; one that is there already stays. */
    public void keepRendering(TenantId tenant, long invoiceId, String mediaType, String language, byte[] bytes) {
        database.execute(tenant, tx -> InvoiceReader.keep(tx, invoiceId, mediaType, language, bytes, clock.instant()));
    }
}
