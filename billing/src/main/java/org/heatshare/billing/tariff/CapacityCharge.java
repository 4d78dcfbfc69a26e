package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.heatshare.billing.money.Fraction;

/**
 * A yearly price for the power that the network keeps ready for a delivery point.
 *
 * @param bands by the capacity from which they hold, the first from 0
 */
public record CapacityCharge(String code, DemandBasis basis, List<CapacityBand> bands, Spread spread)
        implements ChargeComponent {

    public CapacityCharge {
        bands = List.copyOf(bands);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.CAPACITY;
    }

    @Override
    public Set<Determinant> determinants() {
        return Set.of(basis.determinant());
    }

    /** The band whose prices hold for the whole of the capacity: the last that begins at or below it. */
    public CapacityBand bandFor(BigDecimal capacity) {
        CapacityBand chosen = bands.get(0);
        for (CapacityBand band : bands) {
            if (band.from().compareTo(capacity) <= 0) {
                chosen = band;
            }
        }
        return chosen;
    }

    @Override
    public List<ChargeLine> price(PricedDays days, HeatUse use) {
        CapacityBasis capacity = use.capacityFor(this);
        CapacityBand band = bandFor(capacity.quantity());
        Fraction years = spread.yearsIn(days.period());
        BigDecimal yearly = band.fixedPerYear().add(capacity.quantity().multiply(band.pricePerUnitYear()));
        return List.of(new ChargeLine(
                kind(),
                code,
                days.period(),
                capacity.quantity(),
                basis.unit().symbol(),
                band.pricePerUnitYear(),
                band.fixedPerYear(),
                years,
                capacity.days(),
                years.of(yearly, days.currency()),
                days.vatPercent()));
    }
}
