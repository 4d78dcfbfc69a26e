package org.heatshare.portal.staff.threshold;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heatshare.integration.validation.OwnThreshold;
import org.heatshare.integration.validation.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * A limit as it holds for all meters or for one model.
 *
 * @param own set for exactly these meters
 * @param ofAll set for all meters, and in force for a model without its own; null where the page shows all meters
 */
record Limit(
        Threshold threshold,
        @Nullable OwnThreshold own,
        @Nullable OwnThreshold ofAll) {

    /** In the order of the checks; a model has only those that are of meters. */
    static List<Limit> of(List<OwnThreshold> all, Optional<String> model) {
        return Arrays.stream(Threshold.values())
                .filter(threshold -> model.isEmpty() || threshold.isOfMeters())
                .map(threshold -> new Limit(
                        threshold,
                        find(all, threshold, model.orElse(null)),
                        model.isEmpty() ? null : find(all, threshold, null)))
                .toList();
    }

    BigDecimal value() {
        if (own != null) {
            return own.value();
        }
        return ofAll == null ? threshold.usual() : ofAll.value();
    }

    private static @Nullable OwnThreshold find(List<OwnThreshold> all, Threshold threshold, @Nullable String model) {
        return all.stream()
                .filter(one -> one.threshold() == threshold)
                .filter(one -> model == null ? one.meterModel() == null : model.equals(one.meterModel()))
                .findFirst()
                .orElse(null);
    }
}
