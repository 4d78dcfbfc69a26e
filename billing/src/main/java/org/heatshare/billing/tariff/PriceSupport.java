package org.heatshare.billing.tariff;

import java.math.BigDecimal;

/**
 * A state's support when the index is high, as in Norway.
 *
 * @param abovePrice money a MWh from which it is given
 * @param share of the part above that, 0 to 1
 * @param mwhPerMonthMost MWh in a calendar month that it is given for
 */
public record PriceSupport(BigDecimal abovePrice, BigDecimal share, BigDecimal mwhPerMonthMost) {

    /** Money a MWh. */
    BigDecimal perMwh(BigDecimal index) {
        return index.subtract(abovePrice).max(BigDecimal.ZERO).multiply(share);
    }

    /**
     * The MWh that are supported.
     *
     * @param used MWh
     * @param before MWh used earlier in the month
     */
    BigDecimal supported(BigDecimal used, BigDecimal before) {
        return mwhPerMonthMost.subtract(before).max(BigDecimal.ZERO).min(used);
    }
}
