package org.heatshare.integration.estimation.internal.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.heatshare.integration.estimation.OutdoorTemperatures;

/**
 * What a gap can be filled by.
 *
 * @param days of the same meter point, four weeks before and after, without those of the gap
 * @param kindMeansWh what delivery points of the same kind used on average in the hours of the gap's days, Wh; days of
 *     which too little is known are left out. Asked for only when nothing better serves
 */
public record Surroundings(
        List<HourlyDay> days, OutdoorTemperatures outdoor, Supplier<Map<LocalDate, List<Integer>>> kindMeansWh) {}
