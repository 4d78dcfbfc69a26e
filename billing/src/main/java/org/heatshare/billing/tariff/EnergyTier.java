package org.heatshare.billing.tariff;

import java.math.BigDecimal;

/**
 * The price of the heat above a limit, up to the next tier's.
 *
 * @param fromMwh MWh in a calendar month
 * @param pricePerMwh money a MWh, not negative
 */
public record EnergyTier(BigDecimal fromMwh, BigDecimal pricePerMwh) {}
