package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A yearly price for the size of the building, as Danish networks charge it.
 *
 * @param size in what the building is measured
 * @param pricePerUnitYear money a m² or m³ and year, not negative
 */
public record AreaCharge(String code, Size size, BigDecimal pricePerUnitYear, Spread spread)
        implements ChargeComponent {

    /** In what a building is measured. */
    public enum Size {
        HEATED_AREA("m²", Determinant.HEATED_AREA),
        BUILDING_VOLUME("m³", Determinant.BUILDING_VOLUME);

        private final String unit;
        private final Determinant determinant;

        Size(String unit, Determinant determinant) {
            this.unit = unit;
            this.determinant = determinant;
        }
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.AREA;
    }

    @Override
    public Set<Determinant> determinants() {
        return Set.of(size.determinant);
    }

    @Override
    public List<ChargeLine> price(PricedDays days, HeatUse use) {
        BigDecimal quantity = use.valueIn(size.determinant, days.period());
        return List.of(days.yearly(this, quantity, size.unit, pricePerUnitYear, spread));
    }
}
