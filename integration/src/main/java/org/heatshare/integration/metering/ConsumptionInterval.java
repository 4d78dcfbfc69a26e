package org.heatshare.integration.metering;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Heat energy in a half-open interval, and in the same interval a year before.
 *
 * @param firstDay the metering day in which it begins
 * @param energyWh Wh; absent where nothing is known
 * @param quality how it was come by, the worst of its parts: {@code M} measured, {@code I} interpolated, {@code E}
 *     estimated, {@code -} missing
 * @param complete whether all of the interval is known
 * @param volumeL litres; absent for hours and where it is not known
 * @param lastYearWh the same interval a year before, Wh; absent where it is not known or may not be seen
 */
public record ConsumptionInterval(
        Instant start,
        Instant end,
        LocalDate firstDay,
        @Nullable Long energyWh,
        char quality,
        boolean complete,
        @Nullable Long volumeL,
        @Nullable Long lastYearWh) {}
