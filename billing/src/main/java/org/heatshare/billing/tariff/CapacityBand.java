package org.heatshare.billing.tariff;

import java.math.BigDecimal;

/**
 * The capacity price from a power on; it holds for the whole of the power, not only for the part above.
 *
 * @param fromKw kW, included
 * @param fixedPerYear money a year, whatever the power within the band
 * @param pricePerKwYear money a kW and year
 */
public record CapacityBand(BigDecimal fromKw, BigDecimal fixedPerYear, BigDecimal pricePerKwYear) {}
