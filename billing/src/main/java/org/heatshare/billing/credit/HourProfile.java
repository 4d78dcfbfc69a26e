package org.heatshare.billing.credit;

import java.util.Arrays;
import org.heatshare.billing.money.LargestRemainder;

/** The hours of a meter, brought to sum to what its registers say. */
public final class HourProfile {
    /** Stands for the heat of an hour that is not known. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private HourProfile() {}

    /**
     * Hours in Wh that sum to the total. What the known ones leave goes to the unknown ones in equal parts. Where none is
     * unknown, or the known ones exceed the total, the known ones are scaled by the largest remainder; where all are zero, the
     * total is in equal parts. A negative hour counts as zero.
     *
     * @param knownWh the hours in their order, {@link #UNKNOWN} where not known
     * @param totalWh the difference of the registers, not negative; must be zero where there is no hour
     */
    public static int[] of(int[] knownWh, long totalWh) {
        int[] hours = knownWh.clone();
        long sum = 0;
        int unknown = 0;
        for (int i = 0; i < hours.length; i++) {
            if (hours[i] == UNKNOWN) {
                unknown++;
            } else {
                hours[i] = Math.max(0, hours[i]);
                sum += hours[i];
            }
        }
        long rest = totalWh - sum;
        if (unknown > 0 && rest >= 0) {
            return spread(hours, rest, unknown);
        }
        for (int i = 0; i < hours.length; i++) {
            hours[i] = Math.max(0, hours[i]);
        }
        if (rest == 0) {
            return hours;
        }
        if (sum == 0) {
            Arrays.fill(hours, UNKNOWN);
            return spread(hours, totalWh, hours.length);
        }
        return scaled(hours, totalWh);
    }

    /** The first unknown hours get one more each where it does not come out even. */
    private static int[] spread(int[] hours, long whole, int unknown) {
        long left = whole % unknown;
        for (int i = 0; i < hours.length; i++) {
            if (hours[i] == UNKNOWN) {
                hours[i] = Math.toIntExact(whole / unknown + (left > 0 ? 1 : 0));
                left--;
            }
        }
        return hours;
    }

    private static int[] scaled(int[] hours, long totalWh) {
        return Arrays.stream(LargestRemainder.split(totalWh, hours))
                .mapToInt(Math::toIntExact)
                .toArray();
    }
}
