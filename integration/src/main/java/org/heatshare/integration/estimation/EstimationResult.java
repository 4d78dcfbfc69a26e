package org.heatshare.integration.estimation;

import java.util.EnumMap;
import java.util.Map;
import org.heatshare.integration.metering.EstimationMethod;

/**
 * What an estimation came to.
 *
 * @param filled hours that have a value now
 * @param left hours that still have none: longer than 35 days away from a reading, or nothing tells what to expect
 * @param daysByMethod how many days were worked out by which method
 */
public record EstimationResult(int filled, int left, Map<EstimationMethod, Integer> daysByMethod) {
    public static final EstimationResult NOTHING = new EstimationResult(0, 0, Map.of());

    public EstimationResult {
        daysByMethod = Map.copyOf(daysByMethod);
    }

    /** Both together. */
    public EstimationResult plus(EstimationResult other) {
        Map<EstimationMethod, Integer> days = new EnumMap<>(EstimationMethod.class);
        days.putAll(daysByMethod);
        other.daysByMethod.forEach((method, count) -> days.merge(method, count, Integer::sum));
        return new EstimationResult(filled + other.filled, left + other.left, days);
    }
}
