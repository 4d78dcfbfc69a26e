package org.heatshare.portal.resident.use;

import java.util.Optional;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.jspecify.annotations.Nullable;

/**
 * One bar of the picture and one row of the table.
 *
 * @param label its name, such as October or 14:00
 * @param leadsTo the period that it stands for; empty for an hour
 */
record UseRow(String label, ConsumptionInterval interval, Optional<UsePeriod> leadsTo) {

    private static final char ESTIMATED = 'E';

    /** Null where nothing is known. */
    @Nullable
    Energy energy() {
        return energy(interval.energyWh());
    }

    /** The same a year before; null where nothing is known. */
    @Nullable
    Energy yearBefore() {
        return energy(interval.lastYearWh());
    }

    boolean isKnown() {
        return interval.energyWh() != null || interval.lastYearWh() != null;
    }

    boolean isEstimated() {
        return interval.quality() == ESTIMATED;
    }

    private static @Nullable Energy energy(@Nullable Long wattHours) {
        return wattHours == null ? null : new Energy(wattHours);
    }
}
