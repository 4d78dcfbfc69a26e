/**
 * Getting paid: takes what banks say was paid, finds the invoices that it pays, books both, and keeps what pays none as a work
 * list. Receivables are what invoices say less what was allocated to them; nothing here changes an invoice.
 */
@NullMarked
package org.heatshare.billing.payment;

import org.jspecify.annotations.NullMarked;
