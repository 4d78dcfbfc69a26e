package org.heatshare.portal.site;

import java.time.Instant;
import java.util.List;
import org.heatshare.integration.minersite.Miner;
import org.jspecify.annotations.Nullable;

/**
 * One site looked at closely.
 *
 * @param heat by hour, day or month, the earliest first
 */
public record SiteDetail(SiteNow now, List<Delivered> heat, SiteDay day, List<Miner> miners) {

    /** @param wattHours null where it is not known */
    public record Delivered(Instant start, @Nullable Long wattHours) {}
}
