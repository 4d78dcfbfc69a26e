package org.heatshare.billing.document;

import java.util.List;
import org.heatshare.billing.invoicing.IssuedInvoice;
import org.heatshare.billing.proof.CreditStatement;

/** Makes the tagged PDF of an invoice; fonts and template are read once. Safe for use by many threads. */
public final class InvoicePdf {
    private final PdfRenderer renderer = new PdfRenderer();

    /**
     * The PDF in the recipient's language.
     *
     * @param statements of the pools that credited it: their roots stand beneath the credit
     */
    public byte[] of(IssuedInvoice invoice, List<CreditStatement> statements) {
        return renderer.render(InvoicePage.of(invoice, statements));
    }
}
