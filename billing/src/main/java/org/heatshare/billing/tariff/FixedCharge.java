package org.heatshare.billing.tariff;

import java.math.BigDecimal;

/**
 * A yearly fee for being connected.
 *
 * @param pricePerYear money a year, not negative
 */
public record FixedCharge(String code, BigDecimal pricePerYear, Spread spread) implements ChargeComponent {}
