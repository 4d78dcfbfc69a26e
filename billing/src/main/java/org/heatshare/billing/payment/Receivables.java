package org.heatshare.billing.payment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;

/**
 * What customers owe: every invoice's total less what was allocated to it. It always sums to the balance of the receivables'
 * account. Safe for use by many threads. Callers enforce who may call, and record that staff were shown personal data.
 */
public final class Receivables {

    private final TenantDatabase database;

    public Receivables(TenantDatabase database) {
        this.database = database;
    }

    /** What is open by its age on a day. */
    public Ageing ageing(TenantId tenant, LocalDate today) {
        return database.read(tenant, tx -> ReceivablesReader.ageing(tx, today));
    }

    /** Open invoices for a list. */
    public List<OpenInvoice> find(TenantId tenant, OpenInvoiceQuery query) {
        return database.read(tenant, tx -> ReceivablesReader.find(tx, query));
    }

    /** How many open invoices the search finds. */
    public int count(TenantId tenant, OpenInvoiceQuery query) {
        return database.read(tenant, tx -> ReceivablesReader.count(tx, query));
    }

    /** What is open of some invoices, in minor units by their numbers; those that are paid stand there with 0. */
    public Map<String, Long> openMinor(TenantId tenant, Collection<String> numbers) {
        return database.read(tenant, tx -> ReceivablesReader.openMinor(tx, numbers));
    }

    /**
     * The invoices that an amount is likeliest for: of a payment, those whose open amounts are nearest to it; of one that was taken
     * back (negative), those of which about as much is paid.
     *
     * @param search part of an invoice number, contract number or name; empty for all
     */
    public List<OpenInvoice> nearest(TenantId tenant, String search, long amountMinor, Discretion discretion) {
        return database.read(tenant, tx -> ReceivablesReader.nearest(tx, search, amountMinor, discretion));
    }
}
