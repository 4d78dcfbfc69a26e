package org.heatshare.portal.resident.use;

import java.util.List;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.integration.metering.Correction;
import org.heatshare.portal.resident.heat.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows of a period.
 *
 * @param parts years, months, days or hours
 * @param comparison the finest that is known of it beside the year before
 * @param corrections of its days, for a month or a day; of anything longer none
 * @param outdoorTemperatures mean in degrees Celsius of each part; empty where no series is kept
 */
record UseFacts(
        UsePeriod period,
        List<ConsumptionInterval> parts,
        Comparison comparison,
        List<Correction> corrections,
        List<@Nullable Double> outdoorTemperatures) {}
