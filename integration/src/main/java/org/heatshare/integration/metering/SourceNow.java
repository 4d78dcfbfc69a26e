package org.heatshare.integration.metering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A heat source as its settlement meter last told of it.
 *
 * @param readAt absent when it never told anything
 * @param thermalPowerW watts
 * @param supplyTemperatureCc hundredths of a degree Celsius
 * @param returnTemperatureCc hundredths of a degree Celsius
 */
public record SourceNow(
        HeatSource source,
        @Nullable Instant readAt,
        @Nullable Integer thermalPowerW,
        @Nullable Integer supplyTemperatureCc,
        @Nullable Integer returnTemperatureCc,
        @Nullable Integer volumeFlowLh) {}
