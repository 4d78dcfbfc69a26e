package org.heatshare.billing.proof;

/**
 * What a tree adds up. Each is not negative, as a negative amount would hide a positive one in the total.
 *
 * @param creditMinor granted, in minor units
 * @param shareMinor by the key alone, in minor units
 * @param energyWh heat used
 * @param dwellingDays dwellings times days of the contract
 * @param matchedMilliWh the miners' heat matched with it hour by hour, in thousandths of a Wh; zero where the key
 *     does not ask for it
 */
public record Sums(long creditMinor, long shareMinor, long energyWh, long dwellingDays, long matchedMilliWh) {
    static final Sums NONE = new Sums(0, 0, 0, 0, 0);

    /** Refuses a negative amount by an {@link IllegalArgumentException}. */
    public Sums {
        if (creditMinor < 0 || shareMinor < 0 || energyWh < 0 || dwellingDays < 0 || matchedMilliWh < 0) {
            throw new IllegalArgumentException("an amount is negative: " + creditMinor + ", " + shareMinor + ", "
                    + energyWh + ", " + dwellingDays + ", " + matchedMilliWh);
        }
    }

    /** @throws ArithmeticException beyond 64 bits */
    Sums plus(Sums other) {
        return new Sums(
                Math.addExact(creditMinor, other.creditMinor),
                Math.addExact(shareMinor, other.shareMinor),
                Math.addExact(energyWh, other.energyWh),
                Math.addExact(dwellingDays, other.dwellingDays),
                Math.addExact(matchedMilliWh, other.matchedMilliWh));
    }
}
