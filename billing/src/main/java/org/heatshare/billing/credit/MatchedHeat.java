package org.heatshare.billing.credit;

/**
 * Which part of the miners' heat each home used, hour by hour: {@code sum of site x home / all homes}. Only heat that was
 * used while the miners gave some counts, and it counts the more the fewer others used it in that hour.
 *
 * @see "docs/billing.md"
 */
public final class MatchedHeat {
    private static final int MILLI = 1_000;

    private final long[] siteWh;
    private final long[] homesWh;

    /**
     * Takes the hours of a month.
     *
     * @param siteWh what the sources gave, not negative
     * @param homesWh what all homes of the pool used, not negative, in the same hours
     */
    public MatchedHeat(long[] siteWh, long[] homesWh) {
        if (siteWh.length != homesWh.length) {
            throw new IllegalArgumentException(
                    "sources have " + siteWh.length + " hours and homes have " + homesWh.length);
        }
        this.siteWh = siteWh.clone();
        this.homesWh = homesWh.clone();
    }

    /**
     * A home's part in thousandths of a Wh, each hour's rounded down.
     *
     * @param homeWh what it used in the same hours, not negative and at most what all homes used
     * @throws ArithmeticException where an hour exceeds 64 bits
     */
    public long milliWhOf(int[] homeWh) {
        if (homeWh.length != homesWh.length) {
            throw new IllegalArgumentException("a home has " + homeWh.length + " hours of " + homesWh.length);
        }
        long sum = 0;
        for (int hour = 0; hour < homeWh.length; hour++) {
            if (homeWh[hour] > 0) {
                long given = Math.multiplyExact(Math.multiplyExact(siteWh[hour], (long) MILLI), (long) homeWh[hour]);
                sum = Math.addExact(sum, given / homesWh[hour]);
            }
        }
        return sum;
    }
}
