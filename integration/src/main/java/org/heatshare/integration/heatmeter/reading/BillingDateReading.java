package org.heatshare.integration.heatmeter.reading;

import java.time.LocalDate;
import org.heatshare.integration.metering.RegisterValue;
import org.jspecify.annotations.Nullable;

/**
 * What a meter kept at its last billing date (storage 1): the value to compare with when readings were lost.
 *
 * @param on by the meter's own clock
 * @param volumeL litres
 */
public record BillingDateReading(
        LocalDate on, RegisterValue heatEnergy, @Nullable Long volumeL) {}
