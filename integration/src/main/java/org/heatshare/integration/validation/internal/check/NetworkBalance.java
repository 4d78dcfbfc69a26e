package org.heatshare.integration.validation.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.heatshare.integration.validation.Check;
import org.heatshare.integration.validation.Observation;
import org.heatshare.integration.validation.Threshold;
import org.heatshare.integration.validation.Thresholds;

/**
 * The heat of a network's day: what its sources gave, and what was taken from it.
 *
 * @param producedWh of all sources
 * @param deliveredWh to all delivery points
 */
public record NetworkBalance(long producedWh, long deliveredWh) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The share that was lost on the way is neither below nor above what such a network loses (V13). */
    public Optional<Observation> look(Thresholds thresholds) {
        if (producedWh <= 0) {
            return Optional.empty();
        }
        BigDecimal lost = BigDecimal.valueOf(producedWh - deliveredWh)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(producedWh), 1, RoundingMode.HALF_UP);
        BigDecimal least = thresholds.get(Threshold.NETWORK_LOSS_MIN_PERCENT);
        BigDecimal most = thresholds.get(Threshold.NETWORK_LOSS_MAX_PERCENT);
        if (lost.compareTo(least) < 0) {
            return Optional.of(new Observation(Check.NETWORK_BALANCE, lost, least));
        }
        return lost.compareTo(most) > 0
                ? Optional.of(new Observation(Check.NETWORK_BALANCE, lost, most))
                : Optional.empty();
    }
}
