/**
 * What heat costs: tariffs as data with a date from which they hold, and the pricing of a period's use by them.
 *
 * <p>The same code prices a billing run, the preview of a draft tariff and the command line's {@code rate}. It knows
 * nothing of meters, customers' names or invoices: it is given a use and gives lines.
 */
@NullMarked
package org.heatshare.billing.tariff;

import org.jspecify.annotations.NullMarked;
