package org.heatshare.billing.proof;

import java.util.List;

/**
 * The hours of a month by which the miners' heat was matched, in their order from the first of the month's first day.
 *
 * @param siteWh what the agreement's sources gave; sums to their heat
 * @param homesWh what all homes of the pool used; sums to their heat
 */
public record MatchedHours(List<Long> siteWh, List<Long> homesWh) {
    /** Of a key that asks for no hours. */
    public static final MatchedHours NONE = new MatchedHours(List.of(), List.of());

    public MatchedHours {
        siteWh = List.copyOf(siteWh);
        homesWh = List.copyOf(homesWh);
    }
}
