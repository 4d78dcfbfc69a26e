package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A yearly fee for being connected.
 *
 * @param pricePerYear money a year, not negative
 */
public record FixedCharge(String code, BigDecimal pricePerYear, Spread spread) implements ChargeComponent {

    @Override
    public ComponentKind kind() {
        return ComponentKind.FIXED;
    }

    @Override
    public Set<Determinant> determinants() {
        return Set.of();
    }

    @Override
    public List<ChargeLine> price(PricedDays days, HeatUse use) {
        return List.of(days.yearly(this, BigDecimal.ONE, "year", pricePerYear, spread));
    }
}
