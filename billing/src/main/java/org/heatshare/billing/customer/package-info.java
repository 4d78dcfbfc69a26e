/**
 * Whom heat is sold to: parties, their contracts, and which signed-in person may see which contract.
 *
 * <p>Personal data stands apart from the parties that the books refer to, so that a person can be erased and the books
 * stay. It knows tariffs by their code only, and nothing of bills.
 */
@NullMarked
package org.heatshare.billing.customer;

import org.jspecify.annotations.NullMarked;
