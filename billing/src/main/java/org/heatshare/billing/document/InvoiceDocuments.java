package org.heatshare.billing.document;

import java.util.Optional;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.invoicing.CreditProofs;
import org.heatshare.billing.invoicing.InvoiceView;
import org.heatshare.billing.invoicing.Invoices;
import org.heatshare.db.tenancy.TenantId;

/**
 * Invoices as PDFs, in the recipient's language. A PDF is made when it is first asked for and kept with its hash; from
 * then on everybody gets the same bytes. Safe for use by many threads.
 */
public final class InvoiceDocuments {

    private static final String PDF = "application/pdf";

    private final Invoices invoices;
    private final CreditProofs proofs;
    private final InvoicePdf pdf = new InvoicePdf();

    public InvoiceDocuments(Invoices invoices, CreditProofs proofs) {
        this.invoices = invoices;
        this.proofs = proofs;
    }

    /** The PDF for staff; empty where there is no such invoice, or its recipient must stay hidden from them. */
    public Optional<byte[]> findPdf(TenantId tenant, String number, Discretion discretion) {
        return invoices.find(tenant, number, discretion)
                .filter(view -> discretion == Discretion.FULL || !view.protectedIdentity())
                .map(view -> keptOrMade(tenant, view));
    }

    /** The PDF for a signed-in person, where they may see the invoice. */
    public Optional<byte[]> findPdfFor(TenantId tenant, String subject, String number) {
        return invoices.findFor(tenant, subject, number).map(view -> keptOrMade(tenant, view));
    }

    private byte[] keptOrMade(TenantId tenant, InvoiceView view) {
        String language = view.invoice().language();
        return invoices.findRendering(tenant, view.invoiceId(), PDF, language).orElseGet(() -> {
            byte[] made = pdf.of(view.invoice(), proofs.statementsOf(tenant, view.invoiceId()));
            invoices.keepRendering(tenant, view.invoiceId(), PDF, language, made);
            // Somebody else may have kept theirs in the meantime: all are given the one that stayed.
            return invoices.findRendering(tenant, view.invoiceId(), PDF, language)
                    .orElseThrow();
        });
    }
}
