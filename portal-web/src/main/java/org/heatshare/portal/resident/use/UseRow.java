package org.heatshare.portal.resident.use;

import java.util.Optional;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.jspecify.annotations.Nullable;

/**
 * One bar of the picture and one row of the table.
 *
 * @param label on the axis, such as 14 or 14:00
 * @param name in full, such as 14 Oct 2026
 * @param leadsTo the period that it stands for; empty for an hour
 */
record UseRow(String label, String name, ConsumptionInterval interval, Optional<UsePeriod> leadsTo) {

    private static final String ESTIMATED = "ETR";
    private static final char EDITED = 'D';

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
        return ESTIMATED.indexOf(interval.quality()) >= 0;
    }

    /** Whether somebody put a part of it right by hand. */
    boolean isEdited() {
        return interval.quality() == EDITED;
    }

    boolean isMetered() {
        return !isEstimated() && !isEdited();
    }

    private static @Nullable Energy energy(@Nullable Long wattHours) {
        return wattHours == null ? null : new Energy(wattHours);
    }
}
