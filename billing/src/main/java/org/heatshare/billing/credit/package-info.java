/**
 * What the miners' heat is worth and who gets it: the pool of a month, its parts for homes, operator and municipality,
 * and each home's credit, so that the parts and what is carried forward always sum to the pool.
 *
 * <p>It is arithmetic on metered heat and a published agreement. It knows no invoice and no ledger.
 */
@NullMarked
package org.heatshare.billing.credit;

import org.jspecify.annotations.NullMarked;
