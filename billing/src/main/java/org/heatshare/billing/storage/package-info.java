/**
 * Two habits of writing that several features share: many rows at once, and numbers without gaps under a lock. It exists
 * because a billing run writes tens of thousands of rows in one transaction; it knows no feature's tables.
 */
@NullMarked
package org.heatshare.billing.storage;

import org.jspecify.annotations.NullMarked;
