package org.heatshare.integration.minersite;

import java.time.Instant;

/**
 * How a site ran in an hour, as its miners told.
 *
 * @param start the hour's first instant
 * @param electricPowerW mean of the hour, watts: as many watt hours
 * @param availability miners that ran or rested ready to run over all, mean of the hour, 0 to 1
 */
public record SiteHour(Instant start, long electricPowerW, double availability) {}
