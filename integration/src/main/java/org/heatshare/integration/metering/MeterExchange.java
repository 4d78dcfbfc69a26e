package org.heatshare.integration.metering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meter taken away and another put in its place at the same instant.
 *
 * @param meterPoint code
 * @param at when
 * @param endRegisterWh the old meter's register, Wh; absent when it could not be read
 * @param newMeter serial of the new one, which stands in the registry
 * @param startRegisterWh the new meter's register, Wh
 */
public record MeterExchange(
        String meterPoint, Instant at, @Nullable Long endRegisterWh, String newMeter, long startRegisterWh) {}
