package org.heatshare.integration.metering;

/**
 * One hydraulically connected heat network.
 *
 * @param code natural key, at most 40 characters
 */
public record HeatNetwork(String code, String name) {}
