/**
 * Exact money: whole minor units, one named rounding, and a split whose parts always sum to the whole.
 * It exists so that no other package rounds or divides money by its own rule; it knows nothing of heat, tariffs or bills.
 */
@NullMarked
package org.heatshare.billing.money;

import org.jspecify.annotations.NullMarked;
