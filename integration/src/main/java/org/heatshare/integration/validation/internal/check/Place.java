package org.heatshare.integration.validation.internal.check;

/**
 * Where a meter stands.
 *
 * @param thermalPowerMaxW the most that can be drawn there
 * @param heatIsUsed as in a building; a heat source's meter follows no weather, and may rest in the cold because others
 *     carry the load
 */
public record Place(long thermalPowerMaxW, boolean heatIsUsed) {}
