/**
 * The books: double entry, append-only, chained by hashes, so that what was once booked can be proved unchanged.
 *
 * <p>It holds ids and amounts, never names, and knows nothing of heat or invoices beyond an id that an entry is for.
 */
@NullMarked
package org.heatshare.billing.ledger;

import org.jspecify.annotations.NullMarked;
