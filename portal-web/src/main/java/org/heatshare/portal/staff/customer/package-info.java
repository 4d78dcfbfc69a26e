/**
 * Delivery points for staff: where heat is handed over, under which contracts, with which meters, how much and for what
 * money. What shows a person's data is recorded first. It reads other modules' services and decides nothing of its own.
 */
@NullMarked
package org.heatshare.portal.staff.customer;

import org.jspecify.annotations.NullMarked;
