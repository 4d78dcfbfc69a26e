package org.heatshare.simulator.town;

import java.util.Map;

/**
 * A network's heat in one hour, in kW.
 *
 * @param demandKw what all homes took
 * @param lossesKw what the pipes lost
 * @param sourcesKw what each source gave, by its code; together demand plus losses
 * @param outdoorC outdoor temperature in degC
 * @param supplyC supply temperature of the plant in degC
 */
public record HeatBalance(
        double demandKw, double lossesKw, Map<String, Double> sourcesKw, double outdoorC, double supplyC) {}
