package org.heatshare.integration.metering;

import org.jspecify.annotations.Nullable;

/**
 * Where heat is measured; meters come and go at it. It belongs to a delivery point or to a heat source.
 *
 * @param code natural key, at most 40 characters
 * @param deliveryPoint code; absent for a source's
 * @param heatSource code; absent for a delivery point's
 */
public record MeterPoint(
        String code,
        @Nullable String deliveryPoint,
        @Nullable String heatSource) {
    public MeterPoint {
        if ((deliveryPoint == null) == (heatSource == null)) {
            throw new IllegalArgumentException(
                    "Meter point '" + code + "' must name either a delivery point or a heat source");
        }
    }
}
