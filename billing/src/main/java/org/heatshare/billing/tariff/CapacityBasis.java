package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The capacity that a yearly price is multiplied by, and the days that it comes from.
 *
 * @param quantity in the unit of the price's basis, mostly kW; a measured one has two decimals: rounded half up, printed on the bill, and used as printed
 * @param days the highest days, highest first; empty where the power was given and not measured
 */
public record CapacityBasis(BigDecimal quantity, List<PeakDay> days) {

    private static final int SCALE = 2;

    public CapacityBasis {
        days = List.copyOf(days);
    }

    public static CapacityBasis given(BigDecimal quantity) {
        return new CapacityBasis(quantity, List.of());
    }

    /** The mean of the highest daily mean powers; of fewer where a new delivery point has fewer days. */
    public static CapacityBasis meanOfHighest(int count, List<PeakDay> candidates) {
        List<PeakDay> highest =
                candidates.stream().sorted(PeakDay.HIGHEST_FIRST).limit(count).toList();
        if (highest.isEmpty()) {
            return given(BigDecimal.ZERO.setScale(SCALE));
        }
        long sum = 0;
        for (PeakDay day : highest) {
            sum = Math.addExact(sum, day.scaledPower());
        }
        BigDecimal divisor = BigDecimal.valueOf(PeakDay.COMMON_HOURS * 1_000L * highest.size());
        return new CapacityBasis(BigDecimal.valueOf(sum).divide(divisor, SCALE, RoundingMode.HALF_UP), highest);
    }
}
