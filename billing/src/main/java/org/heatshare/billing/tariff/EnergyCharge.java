package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A price for each MWh of heat, by the month in which it is used.
 *
 * @param pricesPerMwh money a MWh for every month of the year, not negative
 */
public record EnergyCharge(String code, Map<Month, BigDecimal> pricesPerMwh) implements ChargeComponent {

    public EnergyCharge {
        pricesPerMwh = Map.copyOf(pricesPerMwh);
        if (pricesPerMwh.size() != Month.values().length) {
            throw new IllegalArgumentException("a month has no price: " + new EnumMap<>(pricesPerMwh));
        }
    }

    public BigDecimal priceIn(Month month) {
        return Objects.requireNonNull(pricesPerMwh.get(month));
    }
}
