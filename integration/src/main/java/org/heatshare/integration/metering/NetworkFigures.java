package org.heatshare.integration.metering;

/**
 * A network in figures.
 *
 * @param deliveryPoints with a meter in place
 * @param dwellings behind them
 * @param meters in place, those of sources included
 * @param metersSilent of them, not heard of for six hours, or never
 * @param miners that are asked
 * @param minersRunning of them, online and mining
 */
public record NetworkFigures(
        int deliveryPoints, int dwellings, int meters, int metersSilent, int miners, int minersRunning) {}
