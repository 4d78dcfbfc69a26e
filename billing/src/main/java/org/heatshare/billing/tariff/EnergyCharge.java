package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heatshare.billing.period.BillingPeriod;

/**
 * A price for each MWh of heat, by the month in which it is used.
 *
 * @param pricesPerMwh money a MWh for every month of the year, not negative
 */
public record EnergyCharge(String code, Map<Month, BigDecimal> pricesPerMwh) implements ChargeComponent {

    static final String UNIT = "MWh";

    public EnergyCharge {
        pricesPerMwh = Map.copyOf(pricesPerMwh);
        if (pricesPerMwh.size() != Month.values().length) {
            throw new IllegalArgumentException("a month has no price: " + new EnumMap<>(pricesPerMwh));
        }
    }

    public BigDecimal priceIn(Month month) {
        return Objects.requireNonNull(pricesPerMwh.get(month));
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.ENERGY;
    }

    @Override
    public Set<Determinant> determinants() {
        return Set.of();
    }

    @Override
    public List<ChargeLine> price(PricedDays days, HeatUse use) {
        return days.cutWhereChanges(this::priceIn).stream()
                .map(part -> days.line(
                        this,
                        code,
                        part,
                        megawattHours(use, part),
                        UNIT,
                        priceIn(part.from().getMonth())))
                .toList();
    }

    static BigDecimal megawattHours(HeatUse use, BillingPeriod part) {
        return BigDecimal.valueOf(use.energyIn(part).wattHours(), 6);
    }
}
