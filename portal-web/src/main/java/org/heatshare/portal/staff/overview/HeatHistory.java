package org.heatshare.portal.staff.overview;

import java.time.LocalDateTime;
import java.util.List;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.Co2Avoided;
import org.jspecify.annotations.Nullable;

/**
 * Heat by source against demand, one value an hour, a day or a month.
 *
 * @param starts when each of them begins, in the municipality's time
 * @param sources miner sites first
 * @param demand what homes took; null where it is not known
 * @param minerHeat over the whole time
 * @param carbon what that saved, with its method
 */
record HeatHistory(
        List<LocalDateTime> starts,
        List<Source> sources,
        List<@Nullable Energy> demand,
        Energy minerHeat,
        Co2Avoided carbon) {

    /** One plant and what it fed in; null where it is not known. */
    record Source(String name, boolean minerSite, List<@Nullable Energy> heat) {}
}
