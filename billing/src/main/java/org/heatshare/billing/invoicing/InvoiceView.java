package org.heatshare.billing.invoicing;

/**
 * An issued invoice with everything that its page shows.
 *
 * @param invoice as issued; without the recipient where that is hidden
 * @param sha256 of the bytes as issued
 * @param protectedIdentity whether name and address need care
 */
public record InvoiceView(long invoiceId, IssuedInvoice invoice, String sha256, boolean protectedIdentity) {}
