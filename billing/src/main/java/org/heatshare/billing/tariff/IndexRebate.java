package org.heatshare.billing.tariff;

import java.math.BigDecimal;

/**
 * What a supplier gives back of a part of the index.
 *
 * @param fromPrice money a MWh, where the part begins
 * @param untilPrice money a MWh, where it ends; as high as may be for the last part
 * @param share of the part, 0 to 1
 */
public record IndexRebate(BigDecimal fromPrice, BigDecimal untilPrice, BigDecimal share) {

    /** Money a MWh. */
    BigDecimal perMwh(BigDecimal index) {
        return index.min(untilPrice).subtract(fromPrice).max(BigDecimal.ZERO).multiply(share);
    }
}
