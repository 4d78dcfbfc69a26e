package org.heatshare.billing.credit;

import org.heatshare.db.quantity.Energy;

/**
 * Heat that a source handed to the network in a month by its settlement meter.
 *
 * @param source the heat source's code
 */
public record SiteHeat(String source, Energy energy) {}
