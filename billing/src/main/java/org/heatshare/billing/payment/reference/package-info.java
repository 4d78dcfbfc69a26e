/**
 * How a payment says what it is for: references with check digits by the rules of each country. It knows numbers only,
 * neither invoices nor banks.
 */
@NullMarked
package org.heatshare.billing.payment.reference;

import org.jspecify.annotations.NullMarked;
