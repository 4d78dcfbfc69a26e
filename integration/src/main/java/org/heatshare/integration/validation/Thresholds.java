package org.heatshare.integration.validation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The limits that hold for a meter.
 *
 * @param own those that differ from the usual ones
 */
public record Thresholds(Map<Threshold, BigDecimal> own) {
    public static final Thresholds USUAL = new Thresholds(Map.of());

    public Thresholds {
        own = Map.copyOf(own);
    }

    public BigDecimal get(Threshold threshold) {
        return own.getOrDefault(threshold, threshold.usual());
    }
}
