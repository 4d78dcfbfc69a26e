package org.heatshare.integration.metering;

import java.math.BigDecimal;

/**
 * How much carbon dioxide a fuel gives off.
 *
 * @param fuel code as heat sources name it
 * @param kgPerMwh fossil kg for each MWh of fuel, on net calorific value
 * @param source who publishes it
 */
public record EmissionFactor(String fuel, BigDecimal kgPerMwh, String source) {}
