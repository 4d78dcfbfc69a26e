package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A rebate on earlier components in percent, by the band that the yearly use falls into.
 *
 * @param of codes of the components that it is given on
 * @param bands by rising use, the first from 0 MWh
 */
public record BandRebate(String code, Set<String> of, List<RebateBand> bands) implements ChargeComponent {

    public BandRebate {
        of = Set.copyOf(of);
        bands = List.copyOf(bands);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.REBATE;
    }

    @Override
    public Set<Determinant> determinants() {
        return Set.of(Determinant.YEARLY_ENERGY);
    }

    @Override
    public List<ChargeLine> price(PricedDays days, HeatUse use) {
        BigDecimal yearly = use.valueIn(Determinant.YEARLY_ENERGY, days.period());
        BigDecimal percent = BigDecimal.ZERO;
        for (RebateBand band : bands) {
            if (band.fromMwh().compareTo(yearly) <= 0) {
                percent = band.percent();
            }
        }
        if (percent.signum() == 0) {
            return List.of();
        }
        BigDecimal charged = days.charged(of).amount();
        String unit = days.currency().getCurrencyCode();
        return List.of(days.line(
                this, code, days.period(), charged, unit, percent.negate().movePointLeft(2)));
    }
}
