package org.heatshare.integration.validation.internal.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * All that the checks look at for one meter point and day.
 *
 * @param before the days before it of which something is known, the earliest first
 * @param samples the day's read-outs in the order of time
 */
public record MeterDay(DayHours day, List<DayHours> before, List<Sample> samples, Place place, Outdoor outdoor) {

    public MeterDay withBefore(List<DayHours> days) {
        return new MeterDay(day, days, samples, place, outdoor);
    }

    /** The smallest step that the register shows, Wh; told by the digits that it used on this day. */
    BigDecimal resolutionWh() {
        int decimals = samples.stream()
                .mapToInt(sample -> sample.register().stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return samples.isEmpty()
                ? BigDecimal.ONE
                : BigDecimal.valueOf(samples.get(0).unit().toWattHours(BigDecimal.ONE))
                        .scaleByPowerOfTen(-decimals);
    }
}
