package org.heatshare.billing.tariff;

import java.time.LocalDate;
import java.util.Comparator;
import org.heatshare.db.quantity.Energy;

/**
 * A day among those with the highest use of a delivery point.
 *
 * @param day metering day
 * @param energy heat used on it
 * @param hours that the metering day has: 23, 24 or 25
 */
public record PeakDay(LocalDate day, Energy energy, int hours) {

    /** Watt-hours a common multiple of 23, 24 and 25 hours, so that means are compared and summed without a fraction. */
    static final long COMMON_HOURS = 13_800;

    /** Highest mean power first; the earlier day first where two are equal. */
    public static final Comparator<PeakDay> HIGHEST_FIRST =
            Comparator.comparingLong(PeakDay::scaledPower).reversed().thenComparing(PeakDay::day);

    public PeakDay {
        if (hours < 23 || hours > 25) {
            throw new IllegalArgumentException("a metering day has 23 to 25 hours, not " + hours);
        }
    }

    /** Mean power in 1/13,800 W. */
    long scaledPower() {
        return Math.multiplyExact(energy.wattHours(), COMMON_HOURS / hours);
    }
}
