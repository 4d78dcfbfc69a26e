/**
 * Reads what banks write of an account: camt.053 and camt.054 of ISO 20022, Sweden's BgMax, Norway's OCR giro. A file is read
 * one entry at a time, whatever its size, and refused whole where it does not fit. It knows no invoices and stores nothing.
 */
@NullMarked
package org.heatshare.billing.payment.bankfile;

import org.jspecify.annotations.NullMarked;
