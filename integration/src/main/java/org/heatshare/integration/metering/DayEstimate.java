package org.heatshare.integration.metering;

import java.time.LocalDate;
import java.util.List;

/**
 * What is expected of a metering day that has a gap.
 *
 * @param expectedWh Wh of each hour, not below zero: between two readings the shape in which the register's difference is
 *     spread, after the last one what is taken to be used
 */
public record DayEstimate(LocalDate day, EstimationMethod method, List<Integer> expectedWh) {
    public DayEstimate {
        expectedWh = List.copyOf(expectedWh);
        for (int wh : expectedWh) {
            if (wh < 0) {
                throw new IllegalArgumentException("expectedWh of " + day + " has " + wh + ": it must not be below 0");
            }
        }
    }
}
