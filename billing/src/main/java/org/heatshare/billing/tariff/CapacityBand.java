package org.heatshare.billing.tariff;

import java.math.BigDecimal;

/**
 * The capacity price from a capacity on; it holds for the whole of it, not only for the part above.
 *
 * @param from in the unit of the charge's basis, included
 * @param fixedPerYear money a year, whatever the capacity within the band
 * @param pricePerUnitYear money a unit and year
 */
public record CapacityBand(BigDecimal from, BigDecimal fixedPerYear, BigDecimal pricePerUnitYear) {}
