package org.heatshare.integration.metering.internal.derive;

/**
 * The registers of a meter at an instant, in whole units; {@link Absent#LONG} where one was not told.
 *
 * @param atSecond seconds since 1970, UTC
 */
public record Reading(long atSecond, long energyWh, long volumeL, long forwardM3c, long returnM3c) {}
