package org.heatshare.billing.tariff;

import java.math.BigDecimal;

/**
 * The rebate from a yearly use on.
 *
 * @param fromMwh MWh a year, included
 * @param percent 0 to 100
 */
public record RebateBand(BigDecimal fromMwh, BigDecimal percent) {}
