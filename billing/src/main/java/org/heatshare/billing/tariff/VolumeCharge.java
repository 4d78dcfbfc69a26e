package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heatshare.billing.period.BillingPeriod;

/**
 * A price for each m³ of the network's water that runs through the substation, by the month; it rewards good cooling.
 *
 * @param pricesPerM3 money a m³ for every month of the year, not negative; zero out of season
 */
public record VolumeCharge(String code, Map<Month, BigDecimal> pricesPerM3) implements ChargeComponent {

    public VolumeCharge {
        pricesPerM3 = Map.copyOf(pricesPerM3);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.VOLUME;
    }

    @Override
    public Set<Determinant> determinants() {
        return Set.of(Determinant.VOLUME);
    }

    @Override
    public List<ChargeLine> price(PricedDays days, HeatUse use) {
        return days.cutWhereChanges(this::priceIn).stream()
                .filter(part -> priceIn(part.from().getMonth()).signum() != 0)
                .map(part -> line(days, part, use))
                .toList();
    }

    private ChargeLine line(PricedDays days, BillingPeriod part, HeatUse use) {
        BigDecimal volume = use.valueIn(Determinant.VOLUME, part);
        return days.line(this, code, part, volume, "m³", priceIn(part.from().getMonth()));
    }

    private BigDecimal priceIn(Month month) {
        return Objects.requireNonNull(pricesPerM3.get(month));
    }
}
