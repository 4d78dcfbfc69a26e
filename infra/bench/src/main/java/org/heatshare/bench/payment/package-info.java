/** How fast a bank's file is matched and booked, and what memory it takes. */
@NullMarked
package org.heatshare.bench.payment;

import org.jspecify.annotations.NullMarked;
