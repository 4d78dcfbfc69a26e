package org.heatshare.integration.metering.lookup;

/** How many meters there are, and how many of them show under each filter of the list. */
public record MeterCounts(int all, int silent, int withInfoCode, int notInstalled) {}
