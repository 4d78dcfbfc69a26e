/**
 * Quantities that both metering and billing handle, so that a number never travels without its unit. Knows no table
 * and no money.
 */
@NullMarked
package org.heatshare.db.quantity;

import org.jspecify.annotations.NullMarked;
