package org.heatshare.integration.metering;

/**
 * A site's miners.
 *
 * @param miners that are asked
 * @param running of them, online and mining
 */
public record MinersAtSite(int miners, int running) {}
