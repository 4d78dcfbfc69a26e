/**
 * From a month's heat to issued invoices: billing runs that are drafted, looked at and released by a second person, and
 * the invoices that they issue, which never change.
 *
 * <p>Metered heat is read through the views {@code metered_*} alone. Of metering, of PDFs and of whoever is signed in it
 * knows nothing.
 */
@NullMarked
package org.heatshare.billing.invoicing;

import org.jspecify.annotations.NullMarked;
