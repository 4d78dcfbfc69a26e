package org.heatshare.integration.validation.internal.check;

import java.math.BigDecimal;
import org.heatshare.integration.metering.EnergyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A read-out as the checks see it.
 *
 * @param register as read
 * @param clockDrifted whether it was taken at its receipt, because the meter's clock was off
 */
public record Sample(
        BigDecimal register,
        EnergyUnit unit,
        @Nullable Integer supplyTemperatureCc,
        @Nullable Integer returnTemperatureCc,
        @Nullable Integer volumeFlowLh,
        @Nullable Long infoCode,
        boolean clockDrifted) {}
