package org.heatshare.integration.minersite.sparkplug;

import org.heatshare.integration.minersite.map.MappedValue;

/**
 * One value of a controller.
 *
 * @param metric by what name the edge node tells it, such as {@code Secondary/Supply temperature}
 */
public record MappedMetric(MappedValue value, String metric) {}
