package org.heatshare.integration.validation.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.heatshare.integration.validation.Check;
import org.heatshare.integration.validation.Observation;
import org.heatshare.integration.validation.Threshold;
import org.heatshare.integration.validation.Thresholds;

/**
 * The heat of a network's day or hour: what its sources gave, and what was taken from it.
 *
 * @param producedWh of all sources
 * @param deliveredWh to all delivery points
 */
public record NetworkBalance(long producedWh, long deliveredWh) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The share that was lost on the way of a day is neither below nor above what such a network loses (V13). */
    public Optional<Observation> look(Thresholds thresholds) {
        if (producedWh <= 0) {
            return Optional.empty();
        }
        BigDecimal lost = lostPercent();
        BigDecimal least = thresholds.get(Threshold.NETWORK_LOSS_MIN_PERCENT);
        BigDecimal most = thresholds.get(Threshold.NETWORK_LOSS_MAX_PERCENT);
        if (lost.compareTo(least) < 0) {
            return Optional.of(new Observation(Check.NETWORK_BALANCE, lost, least));
        }
        return lost.compareTo(most) > 0
                ? Optional.of(new Observation(Check.NETWORK_BALANCE, lost, most))
                : Optional.empty();
    }

    /**
     * Counts a day's hours in which the share was below or above what an hour's can be (V13). Its limits are wider than
     * those of a day: the water in the pipes takes heat up in one hour and gives it back in another.
     */
    public static Optional<Observation> lookAtHours(List<NetworkBalance> hours, Thresholds thresholds) {
        long off = hours.stream().filter(hour -> hour.isOff(thresholds)).count();
        BigDecimal allowed = thresholds.get(Threshold.NETWORK_HOURS_OFF_MAX);
        return BigDecimal.valueOf(off).compareTo(allowed) > 0
                ? Optional.of(Observation.of(Check.NETWORK_BALANCE_BY_HOUR, off, allowed))
                : Optional.empty();
    }

    private boolean isOff(Thresholds thresholds) {
        if (producedWh <= 0) {
            return deliveredWh > 0;
        }
        BigDecimal lost = lostPercent();
        return lost.compareTo(thresholds.get(Threshold.NETWORK_HOUR_LOSS_MIN_PERCENT)) < 0
                || lost.compareTo(thresholds.get(Threshold.NETWORK_HOUR_LOSS_MAX_PERCENT)) > 0;
    }

    private BigDecimal lostPercent() {
        return BigDecimal.valueOf(producedWh - deliveredWh)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(producedWh), 1, RoundingMode.HALF_UP);
    }
}
