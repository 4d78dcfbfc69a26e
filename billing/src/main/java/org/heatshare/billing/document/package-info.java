/**
 * Issued invoices as tagged PDFs (PDF/UA) that a screen reader can read, made from the bytes as issued and nothing else.
 * It calculates nothing: every figure it prints stands in the invoice.
 */
@NullMarked
package org.heatshare.billing.document;

import org.jspecify.annotations.NullMarked;
