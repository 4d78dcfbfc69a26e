/**
 * What heat operators are owed for a month: the price of their heat and their share of the pool. It exists apart from
 * invoicing because an operator reads it without seeing any home's bill; it knows heat by source, never by home.
 */
@NullMarked
package org.heatshare.billing.settlement;

import org.jspecify.annotations.NullMarked;
