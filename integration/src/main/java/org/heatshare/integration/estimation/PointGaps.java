package org.heatshare.integration.estimation;

import java.time.LocalDate;

/**
 * What is missing at a meter point.
 *
 * @param meterSerial the meter that stands there
 * @param days how many of the days from the first to the last have hours without a value
 * @param hours how many hours have none
 */
public record PointGaps(
        String meterPoint, String meterSerial, LocalDate firstDay, LocalDate lastDay, int days, int hours) {}
