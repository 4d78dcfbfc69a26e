package org.heatshare.billing.settlement;

import java.math.BigDecimal;

/**
 * Heat of one source in a month, to be paid for.
 *
 * @param agreement code of the agreement that sets the price
 * @param operator code of the heat operator
 * @param energyWh by the source's settlement meter, in Wh
 * @param pricePerMwh money a MWh, without tax
 */
public record SettledHeat(String agreement, String source, String operator, long energyWh, BigDecimal pricePerMwh) {}
