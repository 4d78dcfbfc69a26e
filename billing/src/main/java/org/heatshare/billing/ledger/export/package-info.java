/** The journal as files that a municipality's other bookkeeping takes over. They hold ids and amounts, never names of persons. */
@NullMarked
package org.heatshare.billing.ledger.export;

import org.jspecify.annotations.NullMarked;
