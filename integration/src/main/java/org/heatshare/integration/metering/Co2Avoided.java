package org.heatshare.integration.metering;

import java.math.BigDecimal;
import java.util.List;

/**
 * Carbon dioxide that miner heat saved: what the network's own plants would have given off for the same heat.
 *
 * <p>Method: each MWh of miner heat takes the place of a MWh from the network's other plants, in the mix in which they
 * gave heat in the same time (by their thermal power where they gave none). A plant's emission is its fuel's factor over
 * an efficiency of 0.90. Carbon dioxide of wood counts as zero. The miners' electricity is not counted: it is used for
 * mining whether its heat is or not. Losses of the network are the same for both.
 *
 * @param minerHeatWh of exactly the intervals that were asked about
 * @param kg avoided, kilograms, half up
 * @param kgPerMwh of the heat that was replaced
 * @param efficiency of the plants that were replaced
 * @param factors of the fuels that were replaced
 */
public record Co2Avoided(
        long minerHeatWh, long kg, BigDecimal kgPerMwh, BigDecimal efficiency, List<EmissionFactor> factors) {}
