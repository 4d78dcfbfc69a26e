package org.heatshare.integration.metering;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A home's month as it stands, and what it may come to.
 *
 * @param energyWh so far, Wh; the open day counts as far as its hours are known
 * @param daysKnown whole days that are known
 * @param lastYearSoFarWh the same whole days a year before; absent where one is not known
 * @param lastYearWh the whole month a year before; absent where it is not known
 * @param forecastWh the whole month as it may become; absent before the first whole day
 * @param forecastMethod how the rest was foretold
 */
public record MonthSoFar(
        YearMonth month,
        long energyWh,
        int daysKnown,
        @Nullable Long lastYearSoFarWh,
        @Nullable Long lastYearWh,
        @Nullable Long forecastWh,
        ForecastMethod forecastMethod) {

    public enum ForecastMethod {
        /** The rest of the month as a year ago, scaled by how this month compares so far. */
        LAST_YEAR_SCALED,
        /** The rest of the month at the mean of this month's days. */
        MEAN_OF_DAYS,
        NONE
    }
}
