package org.heatshare.billing.credit;

import org.heatshare.billing.money.Money;

/**
 * A home's credit.
 *
 * @param share by the key alone
 * @param credit what is granted: the share, at most the energy charge; never negative
 */
public record HomeCredit(Money share, Money credit) {}
