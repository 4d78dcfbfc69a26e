package org.heatshare.billing.weather;

import java.math.BigDecimal;

/**
 * What would have been used in normal weather, with all that it was worked out from: the accepted methods differ, so a
 * value without its method cannot be compared with another.
 *
 * @param baseTemperatureC °C, below which degree days count
 * @param hotWaterPercent the part of hot water in these months of a normal year
 * @param degreeDays K·d, of the time
 * @param normalDegreeDays K·d, of the same months in a normal year
 * @param measuredWh what was used
 * @param correctedWh rounded half up to whole Wh
 */
public record CorrectedEnergy(
        CorrectionMethod method,
        BigDecimal baseTemperatureC,
        BigDecimal hotWaterPercent,
        BigDecimal degreeDays,
        BigDecimal normalDegreeDays,
        long measuredWh,
        long correctedWh) {}
